package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.IndicatorFixtures.milestone;
import static org.samenspel.plans.IndicatorFixtures.percentage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Happening.Seated.Seats;
import org.samenspel.plans.measurement.Happening.Seated.Size;

/** What a meeting, a campaign or a grant is on an indicator. */
class HappeningTest {

    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final Evidence MEETING =
            new Evidence(Evidence.Kind.MEETING, UUID.randomUUID().toString());

    @ParameterizedTest
    @CsvSource({"20, 20, 1", "19, 20, 0", "3, , 1"})
    void meetingCountsOnlyWithTheAttendanceAskedFor(int people, Integer asked, int counted) {
        IndicatorScope meetings = count(4).counting(Counted.OCCURRENCES, asked).scope();

        Observation seen = on(meetings, new Happening.Held(people));

        assertThat(seen.value()).isEqualTo(BigDecimal.valueOf(counted));
        assertThat(seen.participants()).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"20, true", "19, false"})
    void heldMeetingAchievesMilestoneWithTheAttendanceAskedFor(int people, boolean achieved) {
        IndicatorScope moment = milestone().counting(Counted.OCCURRENCES, 20).scope();

        assertThat(on(moment, new Happening.Held(people)).achieved()).isEqualTo(achieved);
    }

    @Test
    void countsThePeopleOrTheOccurrence() {
        IndicatorScope people = count(30).counting(Counted.PARTICIPANTS, null).scope();
        IndicatorScope consultations =
                count(20).counting(Counted.OCCURRENCES, null).scope();

        assertThat(on(people, new Happening.Held(34)).value()).isEqualTo("34");
        assertThat(on(consultations, new Happening.Held(34)).value()).isEqualTo("1");
    }

    @Test
    void tellsNoNumberOfFewerThanSome() {
        Observation seen = on(count(30).counting(Counted.PARTICIPANTS, null).scope(), new Happening.Fewer(10));

        assertThat(seen.fewerThan()).isEqualTo(10);
        assertThat(seen.value()).isNull();
        assertThat(seen.participants()).isNull();
    }

    @Test
    void onlyAShareMovesAPercentage() {
        var part = new Happening.Part(new BigDecimal("200000.00"), new BigDecimal("300000.00"), 0);

        assertThat(on(percentage(2, 3).scope(), part).base()).isEqualTo("300000.00");
        assertThat(happening(part).on(count(4).scope(), FROM, null)).isEmpty();
        assertThat(happening(new Happening.Held(3)).on(percentage(2, 3).scope(), FROM, null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300000.00, 2, 300000.00, 2", "300000.00, 0, 300000.00, ", "0.00, 1, , 1"})
    void shareSaysWhatItLeavesOut(BigDecimal base, int unknown, BigDecimal told, Integer leftOut) {
        Observation seen = on(percentage(2, 3).scope(), new Happening.Part(BigDecimal.ZERO, base, unknown));

        assertThat(seen.base()).isEqualTo(told);
        assertThat(seen.leftOut()).isEqualTo(leftOut);
    }

    @Test
    void whoHasNoIncomeHasNoShareOfItRatherThanNoneAtAll() {
        var nothing = new Happening.Part(BigDecimal.ZERO, BigDecimal.ONE, 0);
        var noIncome = new Happening.Part(BigDecimal.ZERO, BigDecimal.ZERO, 0);

        assertThat(on(percentage(2, 3).scope(), nothing).value()).isEqualByComparingTo("0");
        assertThat(happening(noIncome).on(percentage(2, 3).scope(), FROM, UUID.randomUUID()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // size, of before until, how many begin on 24 May and on 1 June, renewed, on
        ", 2022-03-31, 20, 0, true, 2022-05-24",
        ", 2022-03-31, 1, 0, false, 2022-05-24",
        ", 2022-03-31, 18, 2, true, 2022-06-01",
        ", 2022-06-30, 20, 0, true, 2022-07-01",
        ", , 20, 0, false, 2022-05-24",
        "18, 2022-03-31, 18, 0, true, 2022-05-24",
        "24, 2022-03-31, 20, 3, false, 2022-05-24"
    })
    void bodyIsRenewedOnceNobodyOfBeforeIsLeftAndAllSeatsAreTaken(
            Integer size, LocalDate until, int first, int second, boolean renewed, LocalDate day) {
        var seats = new Happening.Seated(
                sized(size),
                List.of(
                        new Seats(LocalDate.of(2019, 1, 1), until, 20),
                        new Seats(LocalDate.of(2022, 5, 24), null, first),
                        new Seats(LocalDate.of(2022, 6, 1), null, second)));

        assertThat(on(milestone().scope(), seats).achieved()).isEqualTo(renewed);
        assertThat(on(milestone().scope(), seats).measuredOn()).isEqualTo(day);
        assertThat(on(count(1).scope(), seats).value()).isEqualTo(renewed ? "1" : "0");
    }

    @ParameterizedTest
    @CsvSource({
        // so many seats until the end of 2023, so many after it, renewed, on
        "18, 20, true, 2022-05-24",
        "20, 18, true, 2024-01-01",
        "20, 20, false, 2022-05-24"
    })
    void bodyIsRenewedByTheNumberOfItsSeatsOfThatDay(int until, int after, boolean renewed, LocalDate day) {
        var seats = new Happening.Seated(
                List.of(new Size(null, until), new Size(LocalDate.of(2024, 1, 1), after)),
                List.of(
                        new Seats(LocalDate.of(2019, 1, 1), LocalDate.of(2022, 3, 31), until),
                        new Seats(LocalDate.of(2022, 5, 24), null, 18)));

        assertThat(on(milestone().scope(), seats).achieved()).isEqualTo(renewed);
        assertThat(on(milestone().scope(), seats).measuredOn()).isEqualTo(day);
    }

    private static List<Size> sized(@Nullable Integer size) {
        return List.of(new Size(null, size));
    }

    @Test
    void bodyInWhichNobodyBeganIsNotMeasured() {
        var seats = new Happening.Seated(sized(20), List.of(new Seats(LocalDate.of(2021, 12, 31), null, 20)));

        assertThat(happening(seats).on(milestone().scope(), FROM, null)).isEmpty();
        assertThat(happening(seats).on(milestone().scope(), FROM, UUID.randomUUID()))
                .isEmpty();
    }

    @Test
    void whoFollowsLaterLeavesABodyRenewed() {
        var seats = new Happening.Seated(
                sized(null),
                List.of(
                        new Seats(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 5, 23), 2),
                        new Seats(LocalDate.of(2022, 5, 24), null, 1),
                        new Seats(LocalDate.of(2022, 5, 24), LocalDate.of(2022, 9, 30), 1),
                        new Seats(LocalDate.of(2022, 9, 30), null, 1)));

        assertThat(on(milestone().scope(), seats).achieved()).isTrue();
        assertThat(on(milestone().scope(), seats).measuredOn()).isEqualTo("2022-05-24");
    }

    /** As it is kept for plans that are published later. */
    @ParameterizedTest
    @MethodSource
    void isTheSameAfterItWasKeptAsJson(Happening.What what) throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        Happening happening = happening(what);

        assertThat(json.readValue(json.writeValueAsString(happening), Happening.class))
                .isEqualTo(happening);
    }

    static Stream<Happening.What> isTheSameAfterItWasKeptAsJson() {
        return Stream.of(
                new Happening.Held(null),
                new Happening.Part(new BigDecimal("200000.25"), new BigDecimal("300000.75"), 2),
                new Happening.Seated(sized(null), List.of(new Seats(FROM, null, 20))));
    }

    /** Of before the number of seats of each day was told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"\"size\":20,; 20", ";"})
    void seatsThatWereKeptWithoutDaysOfTheirNumberHaveTheOneOfThenEachDay(@Nullable String number, Integer size)
            throws Exception {
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
        String kept = "{\"what\":\"seated\",%s\"seats\":[{\"startsOn\":\"2022-05-24\",\"number\":18}]}"
                .formatted(number == null ? "" : number);

        var what = json.readValue(kept, Happening.What.class);

        assertThat(what)
                .isEqualTo(new Happening.Seated(sized(size), List.of(new Seats(LocalDate.of(2022, 5, 24), null, 18))));
        assertThat(on(milestone().scope(), what).achieved()).isEqualTo(size == null);
    }

    private static Observation on(IndicatorScope indicator, Happening.What what) {
        return happening(what).on(indicator, FROM, null).orElseThrow();
    }

    private static Happening happening(Happening.What what) {
        return new Happening(UUID.randomUUID(), UUID.randomUUID(), MEETING, LocalDate.of(2022, 3, 1), what);
    }
}
