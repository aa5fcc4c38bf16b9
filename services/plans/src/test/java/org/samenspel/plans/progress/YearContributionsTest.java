package org.samenspel.plans.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.IndicatorFixtures.milestone;
import static org.samenspel.plans.measurement.ReadingFixtures.achieved;
import static org.samenspel.plans.measurement.ReadingFixtures.counted;
import static org.samenspel.plans.measurement.ReadingFixtures.untold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.plans.IndicatorFixtures;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Contribution.By;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Reading;
import org.samenspel.plans.measurement.Share;
import org.samenspel.plans.measurement.Standing;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** What a year reaches counts for what is to be reached in five. */
class YearContributionsTest {

    private static final UUID MULTI_YEAR = Ids.next();
    private static final Period FIVE_YEARS = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Map<UUID, Period> YEARS = Map.of(IndicatorFixtures.PLAN, Period.ofYear(2022));

    @ParameterizedTest
    @CsvSource({"6, 40, 30, false", "5, 25, 25, true", "3, 15, 15, true"})
    void saysWhetherFiveYearsLikeThisSuffice(int year, int target, BigDecimal forecast, boolean suffices) {
        IndicatorScope pressReleases = count(year)
                .on("16", "1", null)
                .contributing("OD4.2/2", By.VALUE)
                .scope();

        IndicatorProgress progress = progress(target, "OD4.2", "2", reading(pressReleases, null));

        assertThat(progress.forecast()).isEqualTo(new Forecast(forecast, 5, 1, suffices));
        assertThat(progress.contributions())
                .extracting(YearContribution::planned)
                .containsExactly(number(year));
        assertThat(progress.standing()).isEqualTo(Standing.NO_MEASUREMENT);
    }

    @Test
    void countsTheConsultationsAndThePersonsOfOneRound() {
        Share housing = campaign("wonen", 34);
        Share youth = campaign("jongeren", 21);
        IndicatorFixtures round = count(30).on("3", "1", null).counting(Counted.PARTICIPANTS, null);
        IndicatorScope consultations =
                round.contributing("OD2.1/1", By.OCCURRENCES).scope();
        IndicatorScope persons = round.contributing("OD2.1/2", By.VALUE).scope();

        assertThat(progress(20, "OD2.1", "1", reading(consultations, 55, housing, youth))
                        .value())
                .isEqualByComparingTo("2");
        assertThat(progress(20, "OD2.1", "2", reading(persons, 55, housing, youth))
                        .value())
                .isEqualByComparingTo("55");
    }

    @Test
    void oneMeetingThatCountsTwiceInAYearCountsOnceInFive() {
        Share both = campaign("samen", 1);
        IndicatorScope one =
                count(3).on("7", "1", null).contributing("OD2.2/1", By.VALUE).scope();
        IndicatorScope other =
                count(2).on("10", "1", null).contributing("OD2.2/1", By.VALUE).scope();

        IndicatorProgress progress =
                progress(40, "OD2.2", "1", reading(one, 2, both, campaign("andere", 1)), reading(other, 1, both));

        assertThat(progress.value()).isEqualByComparingTo("2");
        assertThat(progress.contributions()).extracting(YearContribution::value).containsExactly(number(2), number(1));
    }

    @Test
    void achievedMilestoneCountsAsOne() {
        IndicatorScope moment =
                milestone().on("4", "3", null).contributing("OD2.2/1", By.VALUE).scope();
        IndicatorProgress progress = progress(40, "OD2.2", "1", achieved(moment, true, List.of()));

        assertThat(progress.value()).isEqualTo("1");
        assertThat(progress.standing()).isEqualTo(Standing.NOT_REACHED);
        assertThat(progress.forecast()).isEqualTo(new Forecast(number(5), 5, 1, false));
    }

    @Test
    void countsOnceWhenReachedHoweverMuch() {
        IndicatorScope actors =
                count(2).on("1", "1", null).contributing("OD1.1/1", By.ONCE).scope();

        assertThat(progress(10, "OD1.1", "1", reading(actors, null)).value()).isNull();
        assertThat(progress(10, "OD1.1", "1", reading(actors, 1)).value()).isEqualTo("0");
        assertThat(progress(10, "OD1.1", "1", reading(actors, 4)).value()).isEqualTo("1");
    }

    /** Nobody complained in the year: at most three in five years is reached so far. */
    @ParameterizedTest
    @EnumSource
    void zeroThatAYearMeasuredIsAMeasurement(By by) {
        IndicatorScope complaints = count(3).reaching(Direction.AT_LEAST, 1, null)
                .on("3", "1", null)
                .contributing("OD1.1/1", by)
                .scope();

        IndicatorProgress progress = atMostThree(reading(complaints, 0));

        assertThat(progress.value()).isEqualTo("0");
        assertThat(progress.standing()).isEqualTo(Standing.REACHED);
        assertThat(progress.contributions()).extracting(YearContribution::value).containsExactly(BigDecimal.ZERO);
    }

    /** Such as a meeting that was cancelled, so that nothing is left of what it measured. */
    @ParameterizedTest
    @EnumSource
    void yearOfWhichNothingIsLeftIsNoMeasurement(By by) {
        IndicatorScope complaints =
                count(3).on("3", "1", null).contributing("OD1.1/1", by).scope();

        IndicatorProgress progress = atMostThree(reading(complaints, null));

        assertThat(progress.value()).isNull();
        assertThat(progress.standing()).isEqualTo(Standing.NO_MEASUREMENT);
        assertThat(progress.contributions()).extracting(YearContribution::value).containsOnlyNulls();
    }

    @Test
    void milestoneThatWasMissedIsAZero() {
        IndicatorScope moment =
                milestone().on("4", "3", null).contributing("OD1.1/1", By.VALUE).scope();

        IndicatorProgress progress = atMostThree(achieved(moment, false, List.of()));

        assertThat(progress.value()).isEqualTo("0");
        assertThat(progress.standing()).isEqualTo(Standing.REACHED);
    }

    @Test
    void numberThatIsNotToldReachesNothingInSeveralYearsEither() {
        IndicatorScope persons =
                count(3).on("3", "1", null).contributing("OD1.1/1", By.VALUE).scope();
        IndicatorScope others =
                count(3).on("3", "2", null).contributing("OD1.1/1", By.VALUE).scope();

        IndicatorProgress progress = atMostThree(untold(persons, 10), reading(others, 0));

        assertThat(progress.value()).isEqualTo("0");
        assertThat(progress.fewerThan()).isEqualTo(10);
        assertThat(progress.standing()).isEqualTo(Standing.NOT_REACHED);
    }

    @Test
    void wholeOfPartsCountsAsManyAsWereReached() {
        IndicatorScope councils = milestone()
                .on("6", "1", null)
                .combining(Combination.PARTS)
                .contributing("OD3.1/1", By.VALUE)
                .scope();
        Reading reached = reading(count(1).on("6", "1", "1").scope(), 1);
        Reading not = reading(count(1).on("6", "1", "2").scope(), null);
        assertThat(progress(5, "OD3.1", "1", achieved(councils, false, List.of(reached, not)))
                        .value())
                .isEqualTo("1");
    }

    /** The same councils each year are no more councils. */
    @Test
    void highestYearCountsWhereYearsDoNotAddUp() {
        IndicatorScope councils =
                count(1).on("7", "2", null).contributing("OD3.1/1", By.VALUE).scope();
        IndicatorScope others =
                count(2).on("10", "2", null).contributing("OD3.1/1", By.VALUE).scope();
        Reading own = reading(
                count(5).combining(Combination.MAXIMUM)
                        .onGoal(MULTI_YEAR, "OD3.1", "1")
                        .scope(),
                null);

        IndicatorProgress progress = new YearContributions(YEARS, List.of(reading(councils, 1), reading(others, 1)))
                .progress(own, FIVE_YEARS);

        assertThat(progress.value()).isEqualByComparingTo("2");
        assertThat(progress.forecast()).isEqualTo(new Forecast(number(3), 5, 1, false));
    }

    private static IndicatorProgress atMostThree(Reading... years) {
        IndicatorScope few = count(3).reaching(Direction.AT_MOST, 3, null)
                .onGoal(MULTI_YEAR, "OD1.1", "1")
                .scope();
        return new YearContributions(YEARS, List.of(years)).progress(reading(few, null), FIVE_YEARS);
    }

    private static IndicatorProgress progress(int target, String goal, String number, Reading... years) {
        IndicatorScope indicator =
                count(target).onGoal(MULTI_YEAR, goal, number).scope();
        Reading own = reading(indicator, null);
        return new YearContributions(YEARS, List.of(years)).progress(own, FIVE_YEARS);
    }

    private static Reading reading(IndicatorScope indicator, @Nullable Integer value, Share... shares) {
        List<Share> own = value == null || shares.length > 0 ? List.of(shares) : List.of(byHand(value));
        return counted(indicator, value, own);
    }

    private static Share byHand(int value) {
        return new Share(
                IndicatorSource.MANUAL,
                Ids.next(),
                null,
                number(value),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2022, 3, 1),
                List.of(Ids.next()),
                List.of());
    }

    private static Share campaign(String reference, int value) {
        var evidence = new Evidence(Evidence.Kind.CAMPAIGN, reference);
        return new Share(
                IndicatorSource.CONSULTATION,
                null,
                evidence,
                number(value),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2022, 3, 1),
                List.of(Ids.next()),
                List.of());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
