package org.samenspel.partners.obligation.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.partners.obligation.ObligationService;
import org.samenspel.security.Roles;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;

/** What follows from the articles of an agreement. */
@Path("/agreements/{agreementId}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ObligationResource {

    private final ObligationService service;

    ObligationResource(ObligationService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    public Page<ObligationDetails> list(
            @PathParam("agreementId") UUID agreementId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context UriInfo uri) {
        return Page.whole(uri, service.visible(agreementId)).map(obligation -> details(obligation, asOf, uri));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response add(@PathParam("agreementId") UUID agreementId, @Valid NewObligation body, @Context UriInfo uri) {
        return created(service.add(agreementId, body.source(), body.duty()), uri);
    }

    @GET
    @Path("/{obligationId}")
    @Authenticated
    public ObligationDetails get(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context UriInfo uri) {
        return details(service.visible(agreementId, obligationId), asOf, uri);
    }

    @POST
    @Path("/{obligationId}/requests")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response request(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @Valid NewRequest body,
            @Context UriInfo uri) {
        return created(service.request(agreementId, obligationId, body.requestedBy(), body.requestedOn()), uri);
    }

    private Response created(Obligation obligation, UriInfo uri) {
        ObligationDetails details = details(obligation, null, uri);
        return Response.created(details.href()).entity(details).build();
    }

    private ObligationDetails details(Obligation obligation, @Nullable LocalDate asOf, UriInfo uri) {
        return ObligationDetails.of(obligation, service.standings(obligation, asOf), uri);
    }
}
