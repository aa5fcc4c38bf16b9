package org.samenspel.governance.characteristic;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Refuses to start without the keys of declarations, before the database is migrated. What only migrates, as the Job of a cluster does,
 * has no keys.
 */
@ApplicationScoped
class CharacteristicReadiness implements FlywayConfigurationCustomizer {

    private final CharacteristicCipher cipher;
    private final boolean onlyMigrates;

    CharacteristicReadiness(
            CharacteristicCipher cipher,
            @ConfigProperty(name = "quarkus.init-and-exit", defaultValue = "false") boolean onlyMigrates) {
        this.cipher = cipher;
        this.onlyMigrates = onlyMigrates;
    }

    void check(@Observes StartupEvent started) {
        cipher.activeKey();
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        if (!onlyMigrates) {
            cipher.activeKey();
        }
    }
}
