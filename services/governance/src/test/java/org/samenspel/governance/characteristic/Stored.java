package org.samenspel.governance.characteristic;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** What is stored of declarations, as the role of the rules sees it. */
@ApplicationScoped
class Stored {

    private final AgroalDataSource database;

    Stored(@DataSource("rules") AgroalDataSource database) {
        this.database = database;
    }

    /** The day of consent; empty when nothing is kept. */
    Optional<String> consent(String person) {
        return one("consent_on::text", person);
    }

    Optional<String> one(String column, String person) {
        String sql = "select %s from characteristics.declaration where person_id = '%s'".formatted(column, person);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
