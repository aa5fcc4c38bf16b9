package org.samenspel.partners.obligation.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.obligation.Obligation;
import org.samenspel.partners.obligation.ObligationService;
import org.samenspel.partners.obligation.Window;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.text.NewWithdrawal;

/** What follows from the articles of an agreement. */
@Path("/agreements/{agreementId}/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ObligationResource {

    private final ObligationService service;
    private final References references;

    ObligationResource(ObligationService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<ObligationDetails> list(
            @PathParam("agreementId") UUID agreementId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return references
                .whole(service.visible(agreementId, asOf))
                .map(obligation -> details(obligation, asOf))
                .readAsOf(service.readingDay(agreementId, asOf));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response add(@PathParam("agreementId") UUID agreementId, @Valid NewObligation body) {
        Obligation added = service.add(agreementId, body.version());
        return Answers.created(details(added, null), added);
    }

    @GET
    @Path("/{obligationId}")
    @Authenticated
    public Response get(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        Obligation obligation = service.visible(agreementId, obligationId, asOf);
        return Answers.of(details(obligation, asOf), obligation);
    }

    @PUT
    @Path("/{obligationId}/versions/{amendmentId}")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @PathParam("amendmentId") UUID amendmentId,
            @BeanParam IfMatch ifMatch,
            @Valid NewVersion body) {
        Obligation changed = ifMatch.of(service.ownToChange(agreementId, obligationId));
        service.change(changed, body.of(changed.code(), amendmentId));
        return Answers.of(details(changed, null), changed);
    }

    @PUT
    @Path("/{obligationId}/withdrawal")
    @RolesAllowed({Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Obligation withdrawn = ifMatch.of(service.ownToChange(agreementId, obligationId));
        service.withdraw(withdrawn, body.reason());
        return Answers.of(details(withdrawn, null), withdrawn);
    }

    @POST
    @Path("/{obligationId}/documents")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response deposit(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @Valid NewDeposit body) {
        Obligation fulfilled = service.deposit(agreementId, obligationId, body.deposit());
        return Answers.created(details(fulfilled, null), fulfilled);
    }

    @POST
    @Path("/{obligationId}/requests")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response request(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @Valid NewRequest body) {
        Obligation requested = service.request(agreementId, obligationId, body.request());
        return Answers.created(details(requested, null), requested);
    }

    @PUT
    @Path("/{obligationId}/requests/{requestId}/withdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdrawRequest(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @PathParam("requestId") UUID requestId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Obligation obligation = ifMatch.of(service.toWithdrawRequest(agreementId, obligationId, requestId));
        service.withdrawRequest(obligation, requestId, body.reason());
        return Answers.of(details(obligation, null), obligation);
    }

    @PUT
    @Path("/{obligationId}/documents/{depositId}/withdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdrawDeposit(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("obligationId") UUID obligationId,
            @PathParam("depositId") UUID depositId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Obligation obligation = ifMatch.of(service.toWithdrawDeposit(agreementId, obligationId, depositId));
        service.withdrawDeposit(obligation, depositId, body.reason());
        return Answers.of(details(obligation, null), obligation);
    }

    private ObligationDetails details(Obligation obligation, @Nullable LocalDate asOf) {
        List<Window.Standing> standings = service.standings(obligation, asOf);
        LocalDate day = service.readingDay(obligation.agreementId(), asOf);
        AgreementScope agreement = service.agreementOf(obligation, day);
        return ObligationDetails.of(obligation, agreement, day, service.acts(obligation, day), standings, references);
    }
}
