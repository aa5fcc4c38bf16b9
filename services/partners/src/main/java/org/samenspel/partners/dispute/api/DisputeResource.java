package org.samenspel.partners.dispute.api;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.partners.dispute.Dispute;
import org.samenspel.partners.dispute.DisputeService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.text.NewWithdrawal;

/** Disputes between the parties of an agreement. */
@Path("/agreements/{agreementId}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DisputeResource {

    private final DisputeService service;
    private final References references;

    DisputeResource(DisputeService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Page<DisputeDetails> list(
            @PathParam("agreementId") UUID agreementId, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return references
                .whole(service.visible(agreementId, asOf))
                .map(dispute -> details(dispute, asOf))
                .readAsOf(service.readingDay(agreementId, asOf));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response open(@PathParam("agreementId") UUID agreementId, @Valid NewDispute body) {
        Dispute opened = service.open(agreementId, body.matter(), body.opening());
        return Answers.created(details(opened, null), opened);
    }

    @GET
    @Path("/{disputeId}")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR, Roles.AUDITOR})
    public Response get(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("disputeId") UUID disputeId,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        Dispute dispute = service.visible(agreementId, disputeId, asOf);
        return Answers.of(details(dispute, asOf), dispute);
    }

    @POST
    @Path("/{disputeId}/steps")
    @Idempotent
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response add(
            @PathParam("agreementId") UUID agreementId, @PathParam("disputeId") UUID disputeId, @Valid NewStep body) {
        Dispute dispute = service.add(agreementId, disputeId, body.step());
        return Answers.created(details(dispute, null), dispute);
    }

    @PUT
    @Path("/{disputeId}/steps/{stepId}/withdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.PARTNER_MANAGER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("agreementId") UUID agreementId,
            @PathParam("disputeId") UUID disputeId,
            @PathParam("stepId") UUID stepId,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Dispute dispute = ifMatch.of(service.ownToChange(agreementId, disputeId, stepId));
        service.withdraw(dispute, stepId, body.reason());
        return Answers.of(details(dispute, null), dispute);
    }

    private DisputeDetails details(Dispute dispute, @Nullable LocalDate asOf) {
        return DisputeDetails.of(dispute, service.dayOf(dispute, asOf), references);
    }
}
