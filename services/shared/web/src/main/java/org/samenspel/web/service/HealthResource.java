package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Whether the API can be used, for its users: no details, which are on the management port for operators. */
@Path("/health")
@RunOnVirtualThread
public class HealthResource {

    private final SmallRyeHealthReporter reporter;

    HealthResource(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    @GET
    @PermitAll
    public Response health() {
        boolean down = reporter.getReadiness().isDown();
        Response.Status status = down ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK;
        return Response.status(status)
                .entity(Map.of("status", down ? "DOWN" : "UP"))
                .build();
    }
}
