package org.samenspel.consultations.key;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.samenspel.values.production.ProductionSettings;

/** Refuses to start in production where a key would be kept once, or where a disk would remember it after it was destroyed. */
@ApplicationScoped
class KeyReadiness {

    private final Config config;
    private final KeyPlaces places;

    KeyReadiness(Config config, KeyPlaces places) {
        this.config = config;
        this.places = places;
    }

    void check(@Observes StartupEvent started) {
        settings(config, places).refuseProblems();
    }

    static ProductionSettings settings(Config config, KeyPlaces places) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .require(
                        places.areApart(),
                        "samenspel.consultations.keys.places must be two folders or more, none in another.")
                .require(
                        places.areFit(),
                        "Each folder of samenspel.consultations.keys.places must exist, have a file samenspel-keys that says"
                                + " samenspel.consultations.keys.installation, and be memory-backed or have a wrapping secret.");
    }
}
