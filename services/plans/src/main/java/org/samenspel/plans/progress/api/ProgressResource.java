package org.samenspel.plans.progress.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.progress.Progress;
import org.samenspel.plans.progress.ProgressReport;

/** Where a plan stands. */
@Path("/plans/{planId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProgressResource {

    private final PlanAccess plans;
    private final ProgressReport report;

    ProgressResource(PlanAccess plans, ProgressReport report) {
        this.plans = plans;
        this.report = report;
    }

    @GET
    @Authenticated
    public Progress get(@PathParam("planId") UUID planId) {
        return report.of(plans.visible(planId));
    }
}
