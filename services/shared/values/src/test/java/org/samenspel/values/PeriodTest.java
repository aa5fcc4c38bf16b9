package org.samenspel.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final Period YEAR = Period.ofYear(2022);
    private static final Period OPEN = new Period(NEW_YEAR, null);

    @Test
    void includesItsFirstAndItsLastDay() {
        assertThat(YEAR.days()).isEqualTo(365);
        assertThat(YEAR.contains(NEW_YEAR)).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(YEAR.contains(LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(new Period(NEW_YEAR, NEW_YEAR).days()).isEqualTo(1);
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Period(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .hasMessage("end must not be before start");
    }

    // As a reader of JSON calls it when the property is left out.
    @Test
    @SuppressWarnings("NullAway")
    void refusesToBeginOnNoDay() {
        assertThatThrownBy(() -> new Period(null, null)).hasMessage("start is required");
        assertThatThrownBy(() -> new Period(null, NEW_YEAR)).hasMessage("start is required");
    }

    @Test
    void mayHaveNoEnd() {
        assertThat(OPEN.contains(LocalDate.MAX)).isTrue();
        assertThat(OPEN.contains(YEAR)).isTrue();
        assertThat(YEAR.contains(OPEN)).isFalse();
        assertThat(OPEN.overlaps(Period.ofYear(2021))).isFalse();
        assertThatThrownBy(OPEN::days).isInstanceOf(IllegalStateException.class);
    }

    @Property
    void overlapsWhenADayIsInBoth(
            @ForAll @IntRange(max = 20) int start,
            @ForAll @IntRange(max = 5) int length,
            @ForAll @IntRange(max = 20) int otherStart,
            @ForAll @IntRange(max = 5) int otherLength) {
        Period one = new Period(NEW_YEAR.plusDays(start), NEW_YEAR.plusDays(start + length));
        Period other = new Period(NEW_YEAR.plusDays(otherStart), NEW_YEAR.plusDays(otherStart + otherLength));

        boolean shared =
                NEW_YEAR.datesUntil(NEW_YEAR.plusDays(30)).anyMatch(day -> one.contains(day) && other.contains(day));

        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }
}
