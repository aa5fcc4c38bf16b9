package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.health.SmallRyeHealthReporter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.Map;

/** Whether the API can be used, for its users: no details, which are on the management port for operators. */
@Path("/health")
@RunOnVirtualThread
public class HealthResource {

    private static final long SECONDS_TO_RETRY = 1;

    private final SmallRyeHealthReporter reporter;

    HealthResource(SmallRyeHealthReporter reporter) {
        this.reporter = reporter;
    }

    @GET
    @PermitAll
    public Map<String, String> health() {
        if (reporter.getReadiness().isDown() || reporter.getWellness().isDown()) {
            throw new ServiceUnavailableException(SECONDS_TO_RETRY);
        }
        return Map.of("status", "UP");
    }
}
