package org.samenspel.plans.action.api;

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
import org.samenspel.plans.action.ActionCsv;
import org.samenspel.plans.action.ActionFilter;
import org.samenspel.plans.action.ActionImports;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.csv.CsvExport;
import org.samenspel.plans.csv.CsvTable;
import org.samenspel.plans.csv.ImportReport;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.Roles;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The actions of a year plan. */
@Path("/plans/{planId}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ActionResource {

    private final PlanAccess plans;
    private final Actions actions;
    private final ActionImports imports;

    ActionResource(PlanAccess plans, Actions actions, ActionImports imports) {
        this.plans = plans;
        this.actions = actions;
        this.imports = imports;
    }

    @GET
    @Authenticated
    public Page<ActionDetails> list(
            @PathParam("planId") UUID planId,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("goal") @Nullable String goal,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        plans.visible(planId);
        var filter = new ActionFilter(theme, goal);
        String after = page.afterText();
        var found = actions.inPlan(planId, filter, after, page.limit());
        return Page.of(uri, page, found, action -> Cursor.of(action.sortKey()))
                .map(action -> ActionDetails.of(action, planId, uri))
                .withTotal(actions.countInPlan(planId, filter));
    }

    @GET
    @Produces(CsvTable.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(@PathParam("planId") UUID planId) {
        PlanScope plan = plans.visible(planId);
        var rows = actions.inPlan(planId).stream()
                .map(action -> action.row(plan.language()))
                .toList();
        return CsvExport.of(ActionCsv.FORMAT, rows);
    }

    @GET
    @Path("/{number}")
    @Authenticated
    public ActionDetails get(
            @PathParam("planId") UUID planId, @PathParam("number") String number, @Context UriInfo uri) {
        plans.visible(planId);
        return ActionDetails.of(actions.withNumber(planId, number), planId, uri);
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
