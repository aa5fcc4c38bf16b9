package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.IndicatorFixtures.milestone;
import static org.samenspel.plans.IndicatorFixtures.percentage;
import static org.samenspel.plans.measurement.Effect.CountsAs.REPLACED;
import static org.samenspel.plans.measurement.Effect.CountsAs.SHARE;
import static org.samenspel.plans.measurement.Effect.CountsAs.UNPLACED;
import static org.samenspel.plans.measurement.Standing.NOT_REACHED;
import static org.samenspel.plans.measurement.Standing.NO_MEASUREMENT;
import static org.samenspel.plans.measurement.Standing.REACHED;
import static org.samenspel.plans.measurement.Standing.WITHOUT_TARGET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.directory.Succession;
import org.samenspel.directory.Succession.Successor;
import org.samenspel.directory.SuccessionKind;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** How what was measured becomes one answer. */
class ReadingTest {

    private static final UUID LEVL = Ids.next();
    private static final UUID VVSG = Ids.next();
    private static final UUID MERGED = Ids.next();

    private final Map<UUID, List<Seen>> seen = new HashMap<>();
    private Successions successions = new Successions(Map.of());

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 5, , 40, NOT_REACHED",
        "AT_MOST, 5, , 5, REACHED",
        "AT_LEAST, 30, , 34, REACHED",
        "AT_LEAST, 30, , 29.99, NOT_REACHED",
        "AT_LEAST, 30, , 30.00, REACHED",
        "AT_LEAST, 30, , 0, NOT_REACHED",
        "EXACTLY, 30, , 31, NOT_REACHED",
        "EXACTLY, 30, , 30.0, REACHED",
        "BETWEEN, 10, 20, 20, REACHED",
        "BETWEEN, 10, 20, 21, NOT_REACHED",
        "BETWEEN, 10, 20, 9, NOT_REACHED",
        "NONE, , , 34, WITHOUT_TARGET"
    })
    void isReachedOnTheSideOfItsTarget(
            Direction direction,
            @Nullable Integer target,
            @Nullable Integer maximum,
            BigDecimal value,
            Standing standing) {
        IndicatorScope complaints =
                count(5).reaching(direction, target, maximum).scope();

        measured(complaints, LEVL, "2022-11-30", value);

        assertThat(read(complaints).standing()).isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"SUM, 7, REACHED", "MAXIMUM, 4, NOT_REACHED", "LATEST, 3, NOT_REACHED"})
    void combinesTwoPartnersByItsRule(Combination combination, BigDecimal value, Standing standing) {
        IndicatorScope six = count(6).combining(combination).scope();

        measured(six, LEVL, "2022-05-01", 4);
        measured(six, VVSG, "2022-06-01", 3);

        Reading reading = read(six);
        assertThat(reading.value()).isEqualByComparingTo(value);
        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.shares()).extracting(Share::organizationId).containsExactly(LEVL, VVSG);
        assertThat(reading.shares()).extracting(Share::value).containsExactly(number(4), number(3));
    }

    @Test
    void ofEachPartnerTheLatestCounts() {
        IndicatorScope six = count(6).scope();

        measured(six, LEVL, "2022-05-01", 4);
        measured(six, VVSG, "2022-06-01", 1);
        measured(six, LEVL, "2022-07-01", 5);

        assertThat(read(six).value()).isEqualByComparingTo("6");
    }

    @Test
    void whoGoesOnAfterAMergerReplacesWhatItMeasuredBefore() {
        merge("2022-07-01", LEVL, VVSG);
        IndicatorScope six = count(6).scope();

        UUID one = measured(six, LEVL, "2022-05-01", number(4));
        UUID other = measured(six, VVSG, "2022-06-01", number(3));
        assertThat(read(six).effectOf(one)).isEqualTo(new Effect(SHARE, List.of()));
        assertThat(read(six).shares()).extracting(Share::measurements).containsExactly(List.of(one, other));

        UUID merged = measured(six, MERGED, "2022-08-01", number(8));
        assertThat(read(six).effectOf(merged)).isEqualTo(new Effect(SHARE, List.of(one, other)));
        assertThat(read(six).effectOf(one)).isEqualTo(new Effect(REPLACED, List.of()));
    }

    @Test
    void whatDoesNotFeedAnIndicatorIsUnplaced() {
        IndicatorScope releases = count(6).fedBy(IndicatorSource.MANUAL).scope();

        UUID campaign = happened(releases, Evidence.Kind.CAMPAIGN, "wonen", "2022-05-01", 6, null);

        Reading reading = read(releases);
        assertThat(reading.value()).isNull();
        assertThat(reading.standing()).isEqualTo(NOT_REACHED);
        assertThat(reading.unplaced()).extracting(Share::value).containsExactly(number(6));
        assertThat(reading.effectOf(campaign)).isEqualTo(new Effect(UNPLACED, List.of()));
    }

    @Test
    void addsUpTwoConsultations() {
        IndicatorScope thirty = count(30).scope();

        happened(thirty, Evidence.Kind.CAMPAIGN, "wonen", "2022-05-01", 20, null);
        happened(thirty, Evidence.Kind.CAMPAIGN, "jongeren", "2022-06-01", 14, null);

        assertThat(read(thirty).value()).isEqualByComparingTo("34");
        assertThat(read(thirty).shares()).extracting(Share::source).containsOnly(IndicatorSource.CONSULTATION);
    }

    @Test
    void takesAShareOfAllBases() {
        IndicatorScope staff = percentage(100, 100).scope();

        share(staff, LEVL, 7, 8);
        share(staff, VVSG, 2, 2);

        assertThat(read(staff).value()).isEqualByComparingTo("90");
        assertThat(read(staff).standing()).isEqualTo(NOT_REACHED);
    }

    @ParameterizedTest
    @CsvSource({"200000.00, 300000.00, REACHED, 66.67", "199999.99, 300000.00, NOT_REACHED, 66.67"})
    void reachesExactlyTwoThirds(BigDecimal value, BigDecimal base, Standing standing, BigDecimal told) {
        IndicatorScope income = percentage(2, 3).combining(Combination.LATEST).scope();

        put(
                income,
                manual(LEVL),
                new Observation(day("2022-12-31"), value, base, null, null, null, null, null, null, null));

        assertThat(read(income).standing()).isEqualTo(standing);
        assertThat(read(income).value()).isEqualTo(told);
    }

    @Test
    void saysHowManySourcesOfUnknownAmountAreLeftOut() {
        IndicatorScope income = percentage(2, 3).combining(Combination.LATEST).scope();

        put(income, manual(LEVL), income(number(2), number(3), 4));

        assertThat(read(income).standing()).isEqualTo(REACHED);
        assertThat(read(income).leftOut()).isEqualTo(4);
        assertThat(read(income).shares()).extracting(Share::leftOut).containsExactly(4);
    }

    @Test
    void whereNoAmountIsKnownNothingIsReached() {
        IndicatorScope income = percentage(2, 3).combining(Combination.LATEST).scope();

        put(income, manual(LEVL), income(null, null, 1));

        assertThat(read(income).standing()).isEqualTo(NOT_REACHED);
        assertThat(read(income).value()).isNull();
        assertThat(read(income).leftOut()).isEqualTo(1);
    }

    private static Observation income(@Nullable BigDecimal value, @Nullable BigDecimal base, int leftOut) {
        return new Observation(day("2022-12-31"), value, base, null, null, leftOut, null, null, null, null);
    }

    @Test
    void whatWasMeasuredBeforeItsDaysIsNoMeasurementOfIt() {
        IndicatorScope one = milestone().scope();

        put(one, manual(LEVL), Observation.of(day("2021-12-31"), true));

        assertThat(read(one).standing()).isEqualTo(NO_MEASUREMENT);
        assertThat(read(one).before()).extracting(Share::achieved).containsExactly(true);
    }

    @Test
    void whatIsLateIsShownAndReachesNothing() {
        IndicatorScope thirty = count(30).within("2022-01-01", "2022-06-30").scope();

        measured(thirty, LEVL, "2022-07-01", 34);

        Reading reading = read(thirty);
        assertThat(reading.standing()).isEqualTo(NOT_REACHED);
        assertThat(reading.value()).isNull();
        assertThat(reading.late()).extracting(Share::value).containsExactly(number(34));
    }

    @Test
    void fewerThanSomeIsNeverNoneAndNeverReached() {
        IndicatorScope five = count(5).scope();
        IndicatorScope atMostFifty =
                count(5).reaching(Direction.AT_MOST, 50, null).scope();

        happened(five, Evidence.Kind.CAMPAIGN, "wonen", "2022-05-01", null, 10);
        happened(atMostFifty, Evidence.Kind.CAMPAIGN, "wonen", "2022-05-01", null, 10);

        assertThat(read(five).value()).isNull();
        assertThat(read(five).fewerThan()).isEqualTo(10);
        assertThat(read(five).standing()).isEqualTo(NOT_REACHED);
        assertThat(read(atMostFifty).standing()).isEqualTo(NOT_REACHED);
    }

    @Test
    void fewerThanSomeStandsBesideWhatIsKnown() {
        IndicatorScope thirty = count(30).scope();

        happened(thirty, Evidence.Kind.CAMPAIGN, "wonen", "2022-05-01", 34, null);
        happened(thirty, Evidence.Kind.CAMPAIGN, "jongeren", "2022-06-01", null, 10);

        assertThat(read(thirty).value()).isEqualByComparingTo("34");
        assertThat(read(thirty).fewerThan()).isEqualTo(10);
        assertThat(read(thirty).standing()).isEqualTo(REACHED);
    }

    @Test
    void isReachedWhenItsOwnTargetAndAllPartsAre() {
        IndicatorScope moment = count(1).on("1", "2", null).scope();
        IndicatorScope cities = count(5).on("1", "2", "1").scope();
        IndicatorScope others = count(20).on("1", "2", "2").scope();

        measured(moment, LEVL, "2022-11-30", 1);
        measured(cities, LEVL, "2022-11-30", 6);
        measured(others, LEVL, "2022-11-30", 19);
        assertThat(read(moment, cities, others).standing()).isEqualTo(NOT_REACHED);

        measured(others, LEVL, "2022-12-01", 23);
        assertThat(read(moment, cities, others).standing()).isEqualTo(REACHED);
        assertThat(read(moment, cities, others).value()).isEqualByComparingTo("1");
    }

    @Test
    void isWhatItsPartsAreTogether() {
        IndicatorScope meetings =
                count(3).on("7", "1", null).combining(Combination.PARTS).scope();
        IndicatorScope spring =
                count(2).on("7", "1", "1").within("2022-01-01", "2022-05-31").scope();
        IndicatorScope autumn =
                count(1).on("7", "1", "2").within("2022-09-01", "2022-11-30").scope();

        measured(spring, LEVL, "2022-05-01", 1);
        measured(autumn, LEVL, "2022-10-01", 2);

        Reading reading = read(meetings, spring, autumn);
        assertThat(reading.value()).isEqualByComparingTo("3");
        assertThat(reading.standing()).isEqualTo(NOT_REACHED);
        assertThat(reading.parts()).extracting(Reading::standing).containsExactly(NOT_REACHED, REACHED);
    }

    @Test
    void milestoneOfPartsIsAchievedWhenTheyAre() {
        IndicatorScope whole =
                milestone().on("9", "1", null).combining(Combination.PARTS).scope();
        IndicatorScope one = milestone().on("9", "1", "1").scope();
        IndicatorScope other = milestone().on("9", "1", "2").scope();
        assertThat(read(whole, one, other).standing()).isEqualTo(NO_MEASUREMENT);

        put(one, manual(LEVL), Observation.of(day("2022-05-01"), true));
        assertThat(read(whole, one, other).standing()).isEqualTo(NOT_REACHED);

        put(other, manual(LEVL), Observation.of(day("2022-06-01"), true));
        assertThat(read(whole, one, other).standing()).isEqualTo(REACHED);
    }

    @Test
    void organizationsThatMergedAreOnePartnerFromThenOn() {
        merge("2022-07-01", LEVL, VVSG);
        IndicatorScope six = count(6).scope();

        measured(six, LEVL, "2022-05-01", 4);
        measured(six, VVSG, "2022-06-01", 3);
        assertThat(read(six).shares()).extracting(Share::organizationId).containsExactly(MERGED);
        assertThat(read(six).value()).isEqualByComparingTo("7");

        measured(six, MERGED, "2022-08-01", 8);
        assertThat(read(six).shares()).extracting(Share::value).containsExactly(number(8));
    }

    @Test
    void milestoneIsAchievedByOneAndUnmadeByItsCorrectionAlone() {
        IndicatorScope one = milestone().scope();

        put(one, manual(LEVL), Observation.of(day("2022-05-01"), true));
        put(one, manual(VVSG), Observation.of(day("2022-06-01"), false));

        assertThat(read(one).standing()).isEqualTo(REACHED);
    }

    @Test
    void isNeitherWithoutMeasurement() {
        assertThat(read(count(30).scope()).standing()).isEqualTo(NO_MEASUREMENT);
        assertThat(read(count(30).reaching(Direction.NONE, null, null).scope()).standing())
                .isEqualTo(NO_MEASUREMENT)
                .isNotEqualTo(WITHOUT_TARGET);
    }

    private Reading read(IndicatorScope whole, IndicatorScope... parts) {
        return Reading.of(whole, List.of(parts), Period.ofYear(2022), seen, successions);
    }

    private void measured(IndicatorScope indicator, UUID organization, String day, long value) {
        measured(indicator, organization, day, number(value));
    }

    private UUID measured(IndicatorScope indicator, UUID organization, String day, BigDecimal value) {
        return put(indicator, manual(organization), Observation.of(day(day), value));
    }

    private void share(IndicatorScope indicator, UUID organization, long value, long base) {
        put(
                indicator,
                manual(organization),
                new Observation(
                        day("2022-11-30"), number(value), number(base), null, null, null, null, null, null, null));
    }

    private UUID happened(
            IndicatorScope indicator,
            Evidence.Kind kind,
            String reference,
            String day,
            @Nullable Integer people,
            @Nullable Integer fewerThan) {
        BigDecimal value = people == null ? null : number(people);
        return put(
                indicator,
                new Contributor(kind.source(), null, reference),
                new Observation(
                        day(day), value, null, null, fewerThan, null, null, null, new Evidence(kind, reference), null));
    }

    /** In the order of their days, as they are read. */
    private UUID put(IndicatorScope indicator, Contributor contributor, Observation observation) {
        UUID id = Ids.next();
        seen.merge(
                indicator.id(),
                List.of(new Seen(id, contributor, observation)),
                (before, next) -> Stream.of(before, next)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(one -> one.observation().measuredOn()))
                        .toList());
        return id;
    }

    private void merge(String day, UUID... predecessors) {
        var succession = new Succession(SuccessionKind.MERGER, day(day), List.of(new Successor(MERGED, List.of())));
        Map<UUID, Succession> all = new HashMap<>();
        for (UUID predecessor : predecessors) {
            all.put(predecessor, succession);
        }
        successions = new Successions(all);
    }

    private static Contributor manual(UUID organization) {
        return new Contributor(IndicatorSource.MANUAL, organization, null);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
