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
    private static final Duty YEARLY = Duties.atLeast(1, Cadence.YEAR, Anchor.CALENDAR);
    private static final Duty EVALUATION = Duties.due(null, "2026-12-31");
    private static final Duty ON_REQUEST = Duties.onRequest(java.time.Period.ofMonths(1));
    private static final Evidence JOINT = held("2022-10-20");
    private static final Request ASKED =
            new Request(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2022, 9, 26), null, null);

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
        assertThat(windows(ON_REQUEST, TERM, List.of(ASKED), LocalDate.of(2023, 1, 1)))
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

        assertThat(windows(Duties.atLeast(10, per, anchor), term, List.of(), LocalDate.of(2030, 1, 1)))
                .extracting(window -> window.start() + "/" + window.end())
                .containsExactly(expected.split(" "));
    }

    @Test
    void windowsOfTermWithoutEndReachUntilTheDayAsked() {
        var term = new Period(LocalDate.of(2022, 1, 1), null);

        assertThat(windows(YEARLY, term, List.of(), LocalDate.of(2031, 3, 1))).hasSize(10);
    }

    @Test
    void asManyMeetingsAsRequiredFulfill() {
        Duty twice = Duties.atLeast(2, Cadence.YEAR, Anchor.CALENDAR);
        var again = held("2022-12-31");
        LocalDate end = LocalDate.of(2022, 12, 31);

        assertThat(states(twice, TERM, List.of(), end, JOINT)).isEqualTo("AT_RISK");
        assertThat(states(twice, TERM, List.of(), end, JOINT, again)).isEqualTo("FULFILLED");
    }

    @Test
    void refusesPartsOfAnotherKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Duty(Kind.AT_LEAST, 1, Cadence.YEAR, null, null, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Duty(Kind.DUE_DATE, 1, null, null, null, LocalDate.of(2026, 1, 1), null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Duties.onRequest(java.time.Period.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Duties.atLeast(0, Cadence.YEAR, Anchor.TERM));
        assertThatIllegalArgumentException().isThrownBy(() -> Duties.onRequest(java.time.Period.ofYears(999_999_999)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, YEAR,      2022-09-01, 2022-12-31, 1",
        "3, YEAR,      2022-07-01, 2022-12-31, 2",
        "1, YEAR,      2022-07-01, 2022-12-31, 1",
        "2, HALF_YEAR, 2022-04-01, 2022-06-30, 1",
        "3, YEAR,      2022-01-01, 2022-12-31, 3",
        "100, HALF_YEAR, 2023-08-31, 2024-02-28, 100"
    })
    void stubWindowAsksItsShare(int count, Cadence per, LocalDate start, LocalDate end, int share) {
        var term = new Period(start, end);
        Anchor anchor = count == 100 ? Anchor.TERM : Anchor.CALENDAR;

        assertThat(windows(Duties.atLeast(count, per, anchor), term, List.of(), end))
                .extracting(Window::required)
                .containsExactly(share);
    }

    @Test
    void yearOfWhichThreeDaysAreLeftAsksNothing() {
        var term = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 3));

        assertThat(windows(YEARLY, term, List.of(), LocalDate.of(2024, 6, 1)))
                .extracting(Window::end)
                .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 12, 31));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, ", "2026-07-01, OPEN", "2026-12-31, AT_RISK", "2027-01-01, BREACHED"})
    void dueDateThatOpensLateIsNotFulfilledByAMeetingOfTheFirstYear(LocalDate asOf, @Nullable String expected) {
        Duty atTheEnd = Duties.due("2026-07-01", "2026-12-31");

        assertThat(states(atTheEnd, TERM, List.of(), asOf, JOINT)).isEqualTo(expected == null ? "" : expected);
        assertThat(states(atTheEnd, TERM, List.of(), LocalDate.of(2026, 12, 31), JOINT, held("2026-09-01")))
                .isEqualTo("FULFILLED");
    }

    @Test
    void dueDateOpensEarlierWhenTheAgreementEndsEarlier() {
        var term = new Period(TERM.start(), LocalDate.of(2024, 12, 31));

        assertThat(windows(Duties.due("2026-07-01", "2026-12-31"), term, List.of(), LocalDate.of(2025, 1, 1)))
                .extracting(window -> window.start() + "/" + window.end())
                .containsExactly("2024-07-01/2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"P3M, 2022-12-26", ", 2026-12-31"})
    void eventStartsAWindow(java.time.@Nullable Period within, LocalDate end) {
        assertThat(windows(Duties.onEvent("newRegulation", within), TERM, List.of(ASKED), LocalDate.of(2023, 1, 1)))
                .extracting(window -> window.start() + "/" + window.end())
                .containsExactly("2022-09-26/" + end);
    }

    @Test
    void refusesADayOnWhichItOpensAfterItIsDueAndASubjectOfADocument() {
        assertThatIllegalArgumentException().isThrownBy(() -> Duties.due("2027-01-01", "2026-12-31"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof(Proof.Kind.DOCUMENT, "finalEvaluation"));
        assertThatIllegalArgumentException().isThrownBy(() -> Duties.onEvent("Nieuwe regelgeving", null));
    }

    private static Evidence held(String day) {
        return new Evidence(Proof.Kind.MEETING, UUID.randomUUID(), LocalDate.parse(day));
    }

    private static List<Window> windows(Duty duty, Period term, List<Request> requests, LocalDate asOf) {
        var source = new ObligationSource("duty", "6", null, null, null, null);
        return duty.windows(new Stretch(duty, source, term.start(), term.end()), term, requests, asOf);
    }

    private static String states(Duty duty, Period term, List<Request> requests, LocalDate asOf, Evidence... meetings) {
        return String.join(
                " ",
                windows(duty, term, requests, asOf).stream()
                        .map(window ->
                                window.standing(List.of(meetings), asOf).state().name())
                        .toList());
    }
}
