package org.samenspel.partners.agreement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementFilter;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.AgreementView;
import org.samenspel.partners.agreement.Agreements;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Agreements. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AgreementResource {

    private final AgreementService service;
    private final Agreements agreements;
    private final CurrentCaller caller;

    AgreementResource(AgreementService service, Agreements agreements, CurrentCaller caller) {
        this.service = service;
        this.agreements = agreements;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<AgreementSummary> list(
            @BeanParam AgreementQuery query, @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller current = caller.get();
        AgreementFilter filter = query.filter();
        UUID after = page.afterId();
        var found = agreements.visible(current, filter, after, page.limit());
        return Page.of(uri, page, found, agreement -> Cursor.of(agreement.id()))
                .map(agreement -> AgreementSummary.of(agreement, service.today(), uri))
                .withTotal(agreements.countVisible(current, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response draft(@Valid NewAgreement body, @Context UriInfo uri) {
        var agreement = new Agreement(caller.get().organization(), body.content());
        service.add(agreement);
        AgreementDetails details = details(agreement, agreement.current(service.today()), uri);
        return Answers.created(details.href(), details, agreement.version());
    }

    @GET
    @Path("/{agreementId}")
    @Authenticated
    public Response get(
            @PathParam("agreementId") UUID agreementId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @Context UriInfo uri) {
        Agreement agreement = service.visible(agreementId);
        return answer(agreement, asOf == null ? agreement.current(service.today()) : agreement.on(asOf), uri);
    }

    @PATCH
    @Path("/{agreementId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Agreement agreement = service.ownToChange(agreementId);
        EntityTags.require(ifMatch, agreement.version());
        var current = NewAgreement.of(agreement.contentOn(service.today()));
        service.change(agreement, body.applyTo(current).content());
        return answer(agreement, agreement.current(service.today()), uri);
    }

    @PUT
    @Path("/{agreementId}/proposal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response propose(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        Agreement agreement = service.ownToChange(agreementId);
        EntityTags.require(ifMatch, agreement.version());
        service.propose(agreement);
        return answer(agreement, agreement.current(service.today()), uri);
    }

    @POST
    @Path("/{agreementId}/signatures")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response sign(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewSignature body,
            @Context UriInfo uri) {
        Agreement agreement = service.toChangeFor(body.organization(), agreementId);
        EntityTags.require(ifMatch, agreement.version());
        service.sign(agreement, body.organization(), body.signature());
        return answer(agreement, agreement.current(service.today()), uri);
    }

    @POST
    @Path("/{agreementId}/notices")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response giveNotice(
            @PathParam("agreementId") UUID agreementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewNotice body,
            @Context UriInfo uri) {
        Agreement agreement = service.toChangeFor(body.organization(), agreementId);
        EntityTags.require(ifMatch, agreement.version());
        service.giveNotice(agreement, body.organization(), body.form(), body.givenOn());
        return answer(agreement, agreement.current(service.today()), uri);
    }

    private Response answer(Agreement agreement, AgreementView view, UriInfo uri) {
        return Answers.of(details(agreement, view, uri), agreement.version());
    }

    private AgreementDetails details(Agreement agreement, AgreementView view, UriInfo uri) {
        UUID parent = view.content().parentAgreementId();
        UUID shown = parent != null && service.isVisible(parent) ? parent : null;
        return AgreementDetails.of(agreement, view, shown, service.names(agreement), uri);
    }
}
