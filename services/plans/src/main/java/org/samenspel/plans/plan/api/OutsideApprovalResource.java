package org.samenspel.plans.plan.api;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.plans.approval.ApprovalService;
import org.samenspel.plans.approval.OutsideApprovalContent;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** The approvals of a plan by authorities outside the platform. */
@Path("/plans/{planId}/outsideApprovals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OutsideApprovalResource {

    private final PlanService plans;
    private final ApprovalService service;
    private final References references;

    OutsideApprovalResource(PlanService plans, ApprovalService service, References references) {
        this.plans = plans;
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<OutsideApprovalDetails> list(@PathParam("planId") UUID planId, @BeanParam PageRequest page) {
        Plan plan = plans.visible(planId);
        return page.answer(
                service.outside(planId, plan.textDigest(), page.slice()),
                approval -> OutsideApprovalDetails.of(approval, planId, references));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response record(@PathParam("planId") UUID planId, @Valid OutsideApprovalContent body) {
        Plan plan = plans.ownToChange(planId);
        var approval = service.recordOutside(body, planId, plan.textDigest());
        return Answers.created(OutsideApprovalDetails.of(approval, planId, references));
    }

    @GET
    @Path("/{approvalId}")
    @Authenticated
    public OutsideApprovalDetails get(@PathParam("planId") UUID planId, @PathParam("approvalId") UUID approvalId) {
        Plan plan = plans.visible(planId);
        return OutsideApprovalDetails.of(service.outside(planId, plan.textDigest(), approvalId), planId, references);
    }

    @PUT
    @Path("/{approvalId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public OutsideApprovalDetails withdraw(
            @PathParam("planId") UUID planId, @PathParam("approvalId") UUID approvalId, @Valid NewWithdrawal body) {
        Plan plan = plans.ownToChange(planId);
        var mistake = service.withdrawOutside(planId, plan.textDigest(), approvalId, body.reason());
        return OutsideApprovalDetails.of(mistake, planId, references);
    }
}
