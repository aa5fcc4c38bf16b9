package org.samenspel.audit.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The role that runs the service adds records and reads them. */
@QuarkusTest
class AppendOnlyTest {

    private final AgroalDataSource database;

    AppendOnlyTest(AgroalDataSource database) {
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_record set times = 2", "delete from audit_record", "truncate audit_record"})
    void isRewrittenByNobodyWhoRuns(String rewriting) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(rewriting)).hasMessageContaining("permission denied");
        }
    }
}
