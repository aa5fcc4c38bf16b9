package org.samenspel.consultations.key;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;
import org.samenspel.values.production.ProductionSettings;

/**
 * Refuses to start in production where a key would be kept once, or where a disk would remember it after it was destroyed. What only
 * migrates, as the Job of a cluster does, has no places of keys.
 */
@ApplicationScoped
class KeyReadiness implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(KeyReadiness.class);

    private final Config config;
    private final KeyPlaces places;

    KeyReadiness(Config config, KeyPlaces places) {
        this.config = config;
        this.places = places;
    }

    void check(@Observes StartupEvent started) {
        settings(config, places).refuseProblems();
        if (places.shareADisk()) {
            LOG.warn("Two places of keys are on one disk: when it fails, the answers to open campaigns are lost");
        }
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        if (!config.getOptionalValue("quarkus.init-and-exit", Boolean.class).orElse(false)) {
            settings(config, places).refuseProblems();
        }
    }

    static ProductionSettings settings(Config config, KeyPlaces places) {
        return new ProductionSettings(config.getPropertyNames(), name -> config.getOptionalValue(name, String.class))
                .require(
                        places.areApart(),
                        "samenspel.consultations.keys.places must be two folders or more, none in another.")
                .require(
                        places.areFit(),
                        "Each folder of samenspel.consultations.keys.places must exist, have a file samenspel-keys that says"
                                + " samenspel.consultations.keys.installation, and be memory-backed or have a wrapping secret.")
                .require(
                        places.haveTheirSecrets(),
                        "A wrapping secret of samenspel.consultations.keys.places is not the one of the copies in its folder: bring that"
                                + " one back or, if it is lost and another place has the copies, delete those in this folder.");
    }
}
