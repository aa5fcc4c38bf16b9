package org.samenspel.plans.indicator.api;

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
import org.samenspel.plans.indicator.IndicatorCsv;
import org.samenspel.plans.indicator.IndicatorFilter;
import org.samenspel.plans.indicator.IndicatorImports;
import org.samenspel.plans.indicator.Indicators;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.security.Roles;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The indicators of a plan. */
@Path("/plans/{planId}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanIndicatorResource {

    private final PlanAccess plans;
    private final Indicators indicators;
    private final IndicatorImports imports;

    PlanIndicatorResource(PlanAccess plans, Indicators indicators, IndicatorImports imports) {
        this.plans = plans;
        this.indicators = indicators;
        this.imports = imports;
    }

    @GET
    @Authenticated
    public Page<IndicatorDetails> list(
            @PathParam("planId") UUID planId,
            @QueryParam("action") @Nullable String action,
            @QueryParam("goal") @Nullable String goal,
            @QueryParam("number") @Nullable String number,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        plans.visible(planId);
        var filter = new IndicatorFilter(action, goal, number);
        String after = page.afterText();
        var found = indicators.inPlan(planId, filter, after, page.limit());
        return Page.of(uri, page, found, indicator -> Cursor.of(indicator.sortKey()))
                .map(indicator -> IndicatorDetails.of(indicator, uri))
                .withTotal(indicators.countInPlan(planId, filter));
    }

    @GET
    @Produces(CsvTable.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(@PathParam("planId") UUID planId) {
        PlanScope plan = plans.visible(planId);
        var rows = indicators.inPlan(planId).stream()
                .map(indicator -> indicator.row(plan.language()))
                .toList();
        return CsvExport.of(IndicatorCsv.FORMAT, rows);
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
