package org.samenspel.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
        "23505, CONSTRAINT",
        "23514, CONSTRAINT",
        "22003, UNFIT_VALUE",
        "22021, UNFIT_VALUE",
        "08006, UNAVAILABLE",
        "40P01, UNAVAILABLE",
        "53300, UNAVAILABLE",
        "57P01, UNAVAILABLE",
        ", UNAVAILABLE",
        "42501, OTHER",
        "x, OTHER"
    })
    void isKnownByItsState(@Nullable String state, DatabaseFailure failure) {
        assertThat(DatabaseFailure.of(new SQLException("secret", state))).isEqualTo(failure);
    }
}
