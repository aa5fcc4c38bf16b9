package org.samenspel.consultations.campaign;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.DoubleSupplier;

/** Shows what somebody has to look at, never of which campaign. */
@ApplicationScoped
class ClosingMeters implements MeterBinder {

    private final ClosingService closings;
    private final ArrivalService arrivals;

    ClosingMeters(ClosingService closings, ArrivalService arrivals) {
        this.closings = closings;
        this.arrivals = arrivals;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samenspel.campaign.closing.wait.seconds", () -> known(closings::longestWait))
                .description("How long the closed campaign waits that waits longest for its key to be destroyed")
                .register(registry);
        Gauge.builder("samenspel.campaign.arrivals.unconfirmed", () -> known(arrivals::unconfirmed))
                .description("Campaigns whose arrivals jumped, and nobody looked at it yet")
                .register(registry);
    }

    private static double known(DoubleSupplier value) {
        try {
            return value.getAsDouble();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
