package org.samenspel.plans.goal.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.csv.CsvExport;
import org.samenspel.plans.csv.CsvTable;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.goal.GoalCsv;
import org.samenspel.plans.goal.GoalImports;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.Goals;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.Roles;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The goals a plan works on. */
@Path("/plans/{planId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class GoalResource {

    private final PlanAccess plans;
    private final Goals goals;
    private final GoalImports imports;

    GoalResource(PlanAccess plans, Goals goals, GoalImports imports) {
        this.plans = plans;
        this.goals = goals;
        this.imports = imports;
    }

    @GET
    @Authenticated
    public Page<GoalDetails> list(
            @PathParam("planId") UUID planId,
            @QueryParam("level") @Nullable GoalLevel level,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        UUID goalPlanId = plans.visible(planId).goalPlanId();
        String after = page.afterText();
        var found = goals.inPlan(goalPlanId, level, after, page.limit());
        return Page.of(uri, page, found, goal -> Cursor.of(goal.sortKey()))
                .map(goal -> GoalDetails.of(goal, planId, uri))
                .withTotal(goals.countInPlan(goalPlanId, level));
    }

    @GET
    @Produces(CsvTable.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(@PathParam("planId") UUID planId) {
        PlanScope plan = plans.visible(planId);
        var rows = goals.inPlan(plan.goalPlanId()).stream()
                .map(goal -> goal.row(plan.language()))
                .toList();
        return CsvExport.of(GoalCsv.FORMAT, rows);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public GoalDetails get(@PathParam("planId") UUID planId, @PathParam("code") String code, @Context UriInfo uri) {
        return GoalDetails.of(goals.withCode(plans.visible(planId).goalPlanId(), code), planId, uri);
    }

    @POST
    @Path("/imports")
    @Consumes(CsvTable.MEDIA_TYPE)
    @MaximumBodySize(CsvTable.MAXIMUM_SIZE)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public ImportReport runImport(
            @PathParam("planId") UUID planId,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            byte[] body) {
        return imports.run(planId, body, dryRun);
    }
}
