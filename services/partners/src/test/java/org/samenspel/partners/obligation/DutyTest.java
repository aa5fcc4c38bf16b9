package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.partners.obligation.Duty.Anchor;
import org.samenspel.partners.obligation.Duty.Cadence;
import org.samenspel.partners.obligation.Duty.Kind;
import org.samenspel.partners.obligation.Window.Evidence;
import org.samenspel.values.Period;

/** The windows of the VVSG agreement, and of others that are cut otherwise. */
class DutyTest {

    private static final Period TERM = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Duty YEARLY = cadence(1, Cadence.YEAR, Anchor.CALENDAR);
    private static final Duty EVALUATION = new Duty(Kind.DUE_DATE, null, null, null, LocalDate.of(2026, 12, 31), null);
    private static final Duty ON_REQUEST =
            new Duty(Kind.ON_REQUEST, null, null, null, null, java.time.Period.ofMonths(1));
    private static final Evidence JOINT = new Evidence(UUID.randomUUID(), LocalDate.of(2022, 10, 20));
    private static final Request ASKED = new Request(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2022, 9, 26));

    @ParameterizedTest
    @CsvSource({
        "2022-06-15, OPEN",
        "2022-10-10, AT_RISK",
        "2022-10-20, FULFILLED",
        "2024-01-01, FULFILLED BREACHED OPEN",
        "2026-06-30, FULFILLED BREACHED BREACHED BREACHED OPEN",
        "2026-11-21, FULFILLED BREACHED BREACHED BREACHED AT_RISK",
        "2027-01-01, FULFILLED BREACHED BREACHED BREACHED BREACHED",
        "2021-12-31, "
    })
    void atLeastOnceAYear(LocalDate asOf, @Nullable String expected) {
        assertThat(states(YEARLY, TERM, List.of(), asOf, JOINT)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30, OPEN", "2026-11-21, AT_RISK", "2027-01-01, BREACHED"})
    void onceByTheEndOfTheTerm(LocalDate asOf, String expected) {
        assertThat(states(EVALUATION, TERM, List.of(), asOf)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2022-09-25, ", "2022-10-10, OPEN", "2022-10-19, OPEN", "2022-10-20, FULFILLED"})
    void withinOneMonthAfterARequest(LocalDate asOf, @Nullable String expected) {
        assertThat(states(ON_REQUEST, TERM, List.of(ASKED), asOf, JOINT)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void oneMonthLaterIsTheLastDay() {
        assertThat(ON_REQUEST.windows(TERM, List.of(ASKED), LocalDate.of(2023, 1, 1)))
                .singleElement()
                .satisfies(window -> assertThat(window.end()).isEqualTo("2022-10-26"));
        assertThat(states(ON_REQUEST, TERM, List.of(ASKED), LocalDate.of(2022, 10, 26)))
                .isEqualTo("AT_RISK");
        assertThat(states(ON_REQUEST, TERM, List.of(ASKED), LocalDate.of(2022, 10, 27)))
                .isEqualTo("BREACHED");
    }

    @ParameterizedTest
    @CsvSource({
        "YEAR,      CALENDAR, 2022-05-01/2022-12-31 2023-01-01/2023-12-31 2024-01-01/2024-03-31",
        "YEAR,      TERM,     2022-05-01/2023-04-30 2023-05-01/2024-03-31",
        "HALF_YEAR, CALENDAR, 2022-05-01/2022-06-30 2022-07-01/2022-12-31 2023-01-01/2023-06-30 2023-07-01/2023-12-31 2024-01-01/2024-03-31",
        "HALF_YEAR, TERM,     2022-05-01/2022-10-31 2022-11-01/2023-04-30 2023-05-01/2023-10-31 2023-11-01/2024-03-31",
        "TWO_YEARS, CALENDAR, 2022-05-01/2023-12-31 2024-01-01/2024-03-31",
        "TWO_YEARS, TERM,     2022-05-01/2024-03-31"
    })
    void windowsFollowTheCalendarOrTheTermAndNeverLeaveIt(Cadence per, Anchor anchor, String expected) {
        var term = new Period(LocalDate.of(2022, 5, 1), LocalDate.of(2024, 3, 31));

        assertThat(cadence(1, per, anchor).windows(term, List.of(), LocalDate.of(2030, 1, 1)))
                .extracting(window -> window.start() + "/" + window.end())
                .containsExactly(expected.split(" "));
    }

    @Test
    void windowsOfTermWithoutEndReachUntilTheDayAsked() {
        var term = new Period(LocalDate.of(2022, 1, 1), null);

        assertThat(YEARLY.windows(term, List.of(), LocalDate.of(2031, 3, 1))).hasSize(10);
    }

    @Test
    void asManyMeetingsAsRequiredFulfill() {
        Duty twice = cadence(2, Cadence.YEAR, Anchor.CALENDAR);
        var again = new Evidence(UUID.randomUUID(), LocalDate.of(2022, 12, 31));
        LocalDate end = LocalDate.of(2022, 12, 31);

        assertThat(states(twice, TERM, List.of(), end, JOINT)).isEqualTo("AT_RISK");
        assertThat(states(twice, TERM, List.of(), end, JOINT, again)).isEqualTo("FULFILLED");
    }

    @Test
    void refusesPartsOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(Kind.AT_LEAST, 1, Cadence.YEAR, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(Kind.DUE_DATE, 1, null, null, LocalDate.of(2026, 1, 1), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(Kind.ON_REQUEST, null, null, null, null, java.time.Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> cadence(0, Cadence.YEAR, Anchor.TERM));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Duty(Kind.ON_REQUEST, null, null, null, null, java.time.Period.ofYears(999_999_999)));
    }

    private static Duty cadence(int count, Cadence per, Anchor anchor) {
        return new Duty(Kind.AT_LEAST, count, per, anchor, null, null);
    }

    private static String states(Duty duty, Period term, List<Request> requests, LocalDate asOf, Evidence... meetings) {
        return String.join(
                " ",
                duty.windows(term, requests, asOf).stream()
                        .map(window ->
                                window.standing(List.of(meetings), asOf).state().name())
                        .toList());
    }
}
