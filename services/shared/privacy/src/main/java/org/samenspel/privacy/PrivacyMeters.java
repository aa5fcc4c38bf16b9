package org.samenspel.privacy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows that somebody waits for an answer for too long, never who; unknown while the database is away. */
@ApplicationScoped
class PrivacyMeters implements MeterBinder {

    private final PersonalDataRequestService requests;

    PrivacyMeters(PersonalDataRequestService requests) {
        this.requests = requests;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samenspel.personal.data.requests.late", this::late)
                .description("Requests about personal data that should have been answered before today")
                .register(registry);
    }

    private double late() {
        try {
            return requests.late();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
