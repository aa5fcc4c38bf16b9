package org.samenspel.partners.agreement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.Amendment;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;

/** The amendments of an agreement. */
@Path("/agreements/{agreementId}/amendments")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AmendmentResource {

    private final AgreementService service;

    AmendmentResource(AgreementService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    public Page<AmendmentDetails> list(@PathParam("agreementId") UUID agreementId, @Context UriInfo uri) {
        Agreement agreement = service.visible(agreementId);
        return Page.whole(uri, agreement.amendments().list())
                .map(amendment -> AmendmentDetails.of(amendment, agreementId, uri));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response propose(
            @PathParam("agreementId") UUID agreementId, @Valid NewAmendment body, @Context UriInfo uri) {
        Agreement agreement = service.toChangeFor(body.organization(), agreementId);
        Amendment amendment = body.proposedOn(service.today());
        service.propose(agreement, amendment);
        AmendmentDetails details = AmendmentDetails.of(amendment, agreementId, uri);
        return Answers.created(details.href(), details, agreement.version());
    }

    @GET
    @Path("/{amendmentId}")
    @Authenticated
    public Response get(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("amendmentId") UUID amendmentId,
            @Context UriInfo uri) {
        return answer(service.visible(agreementId), amendmentId, uri);
    }

    @POST
    @Path("/{amendmentId}/consents")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response consent(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("amendmentId") UUID amendmentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewConsent body,
            @Context UriInfo uri) {
        Agreement agreement = service.toChangeFor(body.organization(), agreementId);
        EntityTags.require(ifMatch, agreement.version());
        service.consent(agreement, amendmentId, body.organization(), body.consentedOn());
        return answer(agreement, amendmentId, uri);
    }

    private static Response answer(Agreement agreement, UUID amendmentId, UriInfo uri) {
        var amendment = agreement.amendments().one(amendmentId);
        return Answers.of(AmendmentDetails.of(amendment, agreement.id(), uri), agreement.version());
    }
}
