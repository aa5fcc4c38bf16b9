package org.samenspel.plans.plan.api;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.approval.ApprovalScope;
import org.samenspel.plans.approval.ApprovalService;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanFilter;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.PlanSnapshot;
import org.samenspel.plans.plan.PlanState;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Plans. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanResource {

    private final PlanService service;
    private final RevisionService revisions;
    private final ApprovalService approvals;
    private final References references;

    PlanResource(PlanService service, RevisionService revisions, ApprovalService approvals, References references) {
        this.service = service;
        this.revisions = revisions;
        this.approvals = approvals;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<PlanDetails> list(
            @QueryParam("kind") @Nullable PlanKind kind,
            @QueryParam("state") @Nullable PlanState state,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        var filter = new PlanFilter(kind, state, agreementId, unassignedOf);
        return page.answer(
                service.list(filter, page.slice()),
                plan -> revisions
                        .counting(plan.scope())
                        .map(revision -> details(plan, revision, true))
                        .orElseGet(() -> details(plan)));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewPlan body) {
        Plan draft = service.begin(body::draftOf, body.multiYearPlanId());
        return Answers.created(details(draft), draft);
    }

    @GET
    @Path("/{planId}")
    @Authenticated
    public Response get(@PathParam("planId") UUID planId, @BeanParam TextQuery which) {
        Plan plan = service.visible(planId);
        return revisions
                .saying(which.choice(), plan.scope())
                .map(revision -> Answers.of(details(plan, revision, revisions.isOfToday(which.choice())), revision))
                .orElseGet(() -> answer(plan));
    }

    /** As it stands after a change: with its working copy, if it is being revised. */
    public Response asItStands(UUID planId) {
        return answer(service.visible(planId));
    }

    @PATCH
    @Path("/{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response change(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Plan plan = ifMatch.of(service.ownToChange(planId));
        PlanPatch patch = body.applyTo(PlanPatch.of(plan));
        service.rename(plan, patch.title(), patch.reason());
        return answer(plan);
    }

    @DELETE
    @Path("/{planId}")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public void discard(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch) {
        service.discard(ifMatch.of(service.ownToChange(planId)));
    }

    private Response answer(Plan plan) {
        return Answers.of(details(plan), plan);
    }

    /** A working copy was approved by nobody. */
    private PlanDetails details(Plan plan) {
        ApprovalScope approval = plan.openRevision() == null ? approval(plan, plan.textDigest()) : null;
        return PlanDetails.of(plan, approval, service.earlyDecisionsOf(plan), references);
    }

    private PlanDetails details(Plan plan, PlanSnapshot then, boolean today) {
        return PlanDetails.of(plan, approval(plan, then.textDigest()), service.earlyDecisionsOf(plan), references)
                .titled(then.title(), today);
    }

    private @Nullable ApprovalScope approval(Plan plan, String textDigest) {
        return approvals.of(plan.id(), textDigest).orElse(null);
    }
}
