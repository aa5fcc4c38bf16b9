package org.samenspel.web.service;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the database answers. A service without it is not well, but ready: all its replicas have the same database, and whoever asks
 * one is told by it when to ask again, instead of by nobody.
 */
@Wellness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private final AgroalDataSource database;

    DatabaseHealth(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    /** By a connection that is there, which the pool lets go when it broke off: the next answer is about another one. */
    private boolean answers() {
        try {
            return database.isHealthy(false);
        } catch (SQLException away) {
            return false;
        }
    }
}
