package org.samenspel.governance.mandate.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.mandate.Mandate;
import org.samenspel.governance.mandate.MandateFilter;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.mandate.Mandates;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Organization;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Mandates in the bodies of the caller's organization. */
@Path("/mandates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MandateResource {

    private final MandateService service;
    private final Mandates mandates;
    private final CurrentCaller caller;

    MandateResource(MandateService service, Mandates mandates, CurrentCaller caller) {
        this.service = service;
        this.mandates = mandates;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<MandateDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("date") @Nullable LocalDate date,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Organization organization = caller.get().organization();
        var filter = new MandateFilter(bodyId, personId, date);
        var found = mandates.of(organization, filter, page.afterId(), page.limit());
        return Page.of(uri, page, found, mandate -> Cursor.of(mandate.id()))
                .map(mandate -> MandateDetails.of(mandate, uri))
                .withTotal(mandates.countOf(organization, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response give(@Valid NewMandate body, @Context UriInfo uri) {
        Mandate mandate = service.give(body.bodyId(), body.personId(), body.terms());
        MandateDetails details = MandateDetails.of(mandate, uri);
        return Answers.created(details.href(), details, mandate.version());
    }

    @GET
    @Path("/{mandateId}")
    @RolesAllowed({Roles.GOVERNANCE_SECRETARY, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Response get(@PathParam("mandateId") UUID mandateId, @Context UriInfo uri) {
        return answer(service.own(mandateId), uri);
    }

    @PUT
    @Path("/{mandateId}/end")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response end(
            @PathParam("mandateId") UUID mandateId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid MandateEnd body,
            @Context UriInfo uri) {
        Mandate mandate = service.own(mandateId);
        EntityTags.require(ifMatch, mandate.version());
        service.end(mandate, body.end());
        return answer(mandate, uri);
    }

    private static Response answer(Mandate mandate, UriInfo uri) {
        return Answers.of(MandateDetails.of(mandate, uri), mandate.version());
    }
}
