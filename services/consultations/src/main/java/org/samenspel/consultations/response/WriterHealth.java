package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** A replica whose writer ended takes no response any more, and none is to be sent to it; only a new start helps. */
@Liveness
@Readiness
@ApplicationScoped
class WriterHealth implements HealthCheck {

    private final ResponseWriter writer;

    WriterHealth(ResponseWriter writer) {
        this.writer = writer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("response-writer")
                .status(writer.isWriting())
                .build();
    }
}
