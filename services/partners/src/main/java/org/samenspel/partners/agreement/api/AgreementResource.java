package org.samenspel.partners.agreement.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.Agreement;
import org.samenspel.partners.agreement.AgreementService;
import org.samenspel.partners.agreement.DraftService;
import org.samenspel.partners.agreement.FactService;
import org.samenspel.partners.agreement.SignedDocument;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.limit.OptionalBody;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Agreements. */
@Path("/agreements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class AgreementResource {

    private final AgreementService service;
    private final DraftService drafts;
    private final FactService facts;
    private final References references;

    AgreementResource(AgreementService service, DraftService drafts, FactService facts, References references) {
        this.service = service;
        this.drafts = drafts;
        this.facts = facts;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<AgreementSummary> list(@BeanParam @Valid AgreementQuery query, @BeanParam PageRequest page) {
        return page.answer(
                service.list(query.filter(), page.slice()),
                agreement -> AgreementSummary.of(
                        agreement, service.listedDay(agreement, query.asOf()), service.successions(), references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response draft(@Valid NewAgreement body) {
        Agreement agreement = drafts.draft(body.content());
        return Answers.created(details(agreement, null), agreement);
    }

    @GET
    @Path("/{agreementId}")
    @Authenticated
    public Response get(@PathParam("agreementId") UUID agreementId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        Agreement agreement = service.visible(agreementId);
        return Answers.of(details(agreement, asOf), agreement);
    }

    @GET
    @Path("/{agreementId}/text")
    @Authenticated
    public Response text(@PathParam("agreementId") UUID agreementId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        Agreement agreement = service.visible(agreementId);
        LocalDate day = service.readingDay(agreement, asOf);
        return Answers.of(agreement.contentOn(day, service.successions()).textToSign(), agreement);
    }

    @PATCH
    @Path("/{agreementId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(@PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        NewAgreement current = NewAgreement.of(agreement.contentOn(service.today(), service.successions()));
        drafts.change(agreement, body.applyTo(current).content());
        return answer(agreement);
    }

    @DELETE
    @Path("/{agreementId}")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public void delete(@PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch) {
        drafts.delete(ifMatch.of(service.ownToChange(agreementId)));
    }

    @PUT
    @OptionalBody
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{agreementId}/proposal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response propose(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid @Nullable NewProposal body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        drafts.propose(agreement, body == null ? null : body.proposedOn());
        return answer(agreement);
    }

    @POST
    @Path("/{agreementId}/signatures")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response sign(@PathParam("agreementId") UUID agreementId, @Valid NewSignature body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        facts.sign(agreement, body.organizationId(), body.signature());
        return Answers.created(details(agreement, null), agreement);
    }

    @PUT
    @Path("/{agreementId}/signedDocument")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response keepAt(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid SignedDocument body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        facts.keepAt(agreement, body);
        return answer(agreement);
    }

    @PUT
    @Path("/{agreementId}/signedDocument/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdrawDocument(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        facts.withdrawDocument(agreement, body.reason());
        return answer(agreement);
    }

    @POST
    @Path("/{agreementId}/receipts")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response receive(@PathParam("agreementId") UUID agreementId, @Valid NewReceipt body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        facts.receive(agreement, body.organizationId(), body.receivedOn());
        return Answers.created(details(agreement, null), agreement);
    }

    @POST
    @Path("/{agreementId}/notices")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response giveNotice(@PathParam("agreementId") UUID agreementId, @Valid NewNotice body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        facts.giveNotice(agreement, body.organizationId(), body.notice());
        return Answers.created(details(agreement, null), agreement);
    }

    @POST
    @Path("/{agreementId}/refusals")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response refuse(@PathParam("agreementId") UUID agreementId, @Valid NewRefusal body) {
        Agreement agreement = service.toChangeFor(body.organizationId(), agreementId);
        facts.refuse(agreement, body.organizationId(), body.reason(), body.refusedOn());
        return Answers.created(details(agreement, null), agreement);
    }

    @POST
    @Path("/{agreementId}/exclusions")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response exclude(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid NewExclusion body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        facts.exclude(agreement, body.organizationId(), body.excludedOn());
        return answer(agreement);
    }

    @PUT
    @Path("/{agreementId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response takeBack(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        drafts.takeBack(agreement, body.reason());
        return answer(agreement);
    }

    @PUT
    @Path("/{agreementId}/drop")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response drop(
            @PathParam("agreementId") UUID agreementId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Agreement agreement = ifMatch.of(service.ownToChange(agreementId));
        drafts.drop(agreement, body.reason());
        return answer(agreement);
    }

    private Response answer(Agreement agreement) {
        return Answers.of(details(agreement, null), agreement);
    }

    private AgreementDetails details(Agreement agreement, @Nullable LocalDate asOf) {
        return AgreementDetails.of(agreement, service.sightOf(agreement, asOf), service.successions(), references);
    }
}
