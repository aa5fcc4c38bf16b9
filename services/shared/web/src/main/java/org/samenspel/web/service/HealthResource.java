package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

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
        return reporter.getReadiness().isDown()
                ? Response.status(Response.Status.SERVICE_UNAVAILABLE)
                        .entity(new Health("DOWN"))
                        .build()
                : Response.ok(new Health("UP")).build();
    }

    /** @param status {@code UP} or {@code DOWN} */
    record Health(String status) {}
}
