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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanFilter;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.PlanState;
import org.samenspel.plans.plan.Plans;
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

/** Plans. */
@Path("/plans")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanResource {

    private final PlanService service;
    private final Plans plans;
    private final PlanSurroundings surroundings;
    private final CurrentCaller caller;

    PlanResource(PlanService service, Plans plans, PlanSurroundings surroundings, CurrentCaller caller) {
        this.service = service;
        this.plans = plans;
        this.surroundings = surroundings;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<PlanDetails> list(
            @QueryParam("kind") @Nullable PlanKind kind,
            @QueryParam("state") @Nullable PlanState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Caller current = caller.get();
        var filter = new PlanFilter(kind, state);
        UUID after = page.afterId();
        var found = plans.visible(current, filter, after, page.limit());
        return Page.of(uri, page, found, plan -> Cursor.of(plan.id()))
                .map(plan -> PlanDetails.of(plan, surroundings, uri))
                .withTotal(plans.countVisible(current, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response create(@Valid NewPlan body, @Context UriInfo uri) {
        Plan draft = body.draftOf(caller.get().organization());
        if (body.multiYearPlanId() == null) {
            service.add(draft);
        } else {
            service.add(draft, body.multiYearPlanId());
        }
        PlanDetails details = PlanDetails.of(draft, surroundings, uri);
        return Answers.created(details.href(), details, draft.version());
    }

    @GET
    @Path("/{planId}")
    @Authenticated
    public Response get(@PathParam("planId") UUID planId, @Context UriInfo uri) {
        return answer(service.visible(planId), uri);
    }

    @PATCH
    @Path("/{planId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response change(
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Plan plan = service.ownToChange(planId);
        EntityTags.require(ifMatch, plan.version());
        service.rename(plan, body.applyTo(PlanPatch.of(plan)).title());
        return answer(plan, uri);
    }

    @DELETE
    @Path("/{planId}")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public void discard(@PathParam("planId") UUID planId, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Plan plan = service.ownToChange(planId);
        EntityTags.require(ifMatch, plan.version());
        service.discard(plan);
    }

    private Response answer(Plan plan, UriInfo uri) {
        return Answers.of(PlanDetails.of(plan, surroundings, uri), plan.version());
    }
}
