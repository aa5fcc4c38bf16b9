package org.samenspel.plans.progress.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.plans.plan.PlanService;
import org.samenspel.plans.plan.api.TextQuery;
import org.samenspel.plans.progress.Progress;
import org.samenspel.plans.progress.ProgressService;

/** Where a plan stands. */
@Path("/plans/{planId}/progress")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ProgressResource {

    private final PlanService plans;
    private final ProgressService service;

    ProgressResource(PlanService plans, ProgressService service) {
        this.plans = plans;
        this.service = service;
    }

    @GET
    @Authenticated
    public Progress get(@PathParam("planId") UUID planId, @BeanParam TextQuery which) {
        return service.of(plans.scope(planId, which.choice()), which.asOf());
    }
}
