package org.samenspel.consultations.key;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows whether a key is about to be lost, never of which campaign. */
@ApplicationScoped
class KeyMeters implements MeterBinder {

    private final KeyService service;

    KeyMeters(KeyService service) {
        this.service = service;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("samenspel.campaign.key.copies", this::fewestCopies)
                .description(
                        "Copies of the key of an open campaign that can be read, of the campaign that has the fewest")
                .register(registry);
    }

    private double fewestCopies() {
        try {
            return service.fewestCopies();
        } catch (RuntimeException e) {
            return Double.NaN;
        }
    }
}
