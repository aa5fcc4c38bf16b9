package org.samenspel.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifetimeTest {
    private static final long NOW = 1_800_000_000;

    @ParameterizedTest
    @CsvSource({"0, 300", "0, 3600", "-3599, 1", "60, 3660"})
    void isShortUpToAnHourFromItsIssue(long issued, long expires) {
        assertThat(at(NOW + issued, NOW + expires)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0, 3601", "0, 7200", "-3601, 0", "-86400, 60"})
    void isTooLongBeyondAnHourHoweverMuchOfItIsLeft(long issued, long expires) {
        assertThat(at(NOW + issued, NOW + expires)).isFalse();
    }

    @Test
    void doesNotBeginInTimeToCome() {
        assertThat(at(NOW + 61, NOW + 120)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({",", "1800000000,", ",1800000000"})
    void isSaidByTheToken(@Nullable Long issued, @Nullable Long expires) {
        assertThat(at(issued, expires)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-9223372036854775808, 1800000060", "9223372036854775807, 9223372036854775807"})
    void isNoneOfMomentsThatNobodyCanMean(long issued, long expires) {
        assertThat(at(issued, expires)).isFalse();
    }

    private static boolean at(@Nullable Long issued, @Nullable Long expires) {
        return new Lifetime(issued, expires).isShort(NOW);
    }
}
