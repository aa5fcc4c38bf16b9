package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.measurement.Standing.NOT_REACHED;
import static org.samenspel.plans.measurement.Standing.NO_MEASUREMENT;
import static org.samenspel.plans.measurement.Standing.REACHED;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.security.Caller;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** What was withdrawn was not measured, which is not the same as zero. */
class MeasurementWithdrawalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-16T09:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2022, 11, 30);
    private static final UUID LEVL = UUID.randomUUID();
    private static final Evidence MEETING =
            new Evidence(Evidence.Kind.MEETING, UUID.randomUUID().toString());
    private static final MeasurementWithdrawal MISTAKE =
            new MeasurementWithdrawal(LocalDate.of(2022, 12, 5), "Van een ander jaar", null);

    private final List<Measurement> measured = new ArrayList<>();

    @Test
    void isWithdrawnOnceAndKeepsWhatItSaid() {
        IndicatorScope complaints = atMost(5);
        Measurement mistake = byHand(complaints, 3, null);

        mistake.withdraw(MISTAKE);

        assertThatThrownBy(() -> mistake.withdraw(MISTAKE))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(MeasurementRule.MEASUREMENT_WITHDRAWN));
        assertThat(mistake.withdrawal()).isEqualTo(MISTAKE);
        assertThat(mistake.observation().value()).isEqualByComparingTo("3");
    }

    @Test
    void leavesWhatIsToStayBelowANumberWithoutMeasurementAndNotReached() {
        IndicatorScope complaints = atMost(5);
        Measurement mistake = byHand(complaints, 3, null);
        assertThat(read(complaints).standing()).isEqualTo(REACHED);

        mistake.withdraw(MISTAKE);

        assertThat(read(complaints).standing()).isEqualTo(NO_MEASUREMENT);
        assertThat(read(complaints).value()).isNull();
    }

    @Test
    void othersStandAsTheyDid() {
        IndicatorScope complaints = atMost(5);
        byHand(complaints, 4, null);
        Measurement meeting = brought(complaints, 2, null);
        assertThat(read(complaints).standing()).isEqualTo(NOT_REACHED);

        meeting.withdraw(MISTAKE);

        assertThat(read(complaints).standing()).isEqualTo(REACHED);
        assertThat(read(complaints).value()).isEqualByComparingTo("4");
    }

    @Test
    void whatAWithdrawnCorrectionCorrectedStandsAgain() {
        IndicatorScope complaints = atMost(5);
        Measurement first = byHand(complaints, 4, null);
        Measurement correction = byHand(complaints, 9, first.id());
        assertThat(read(complaints).standing()).isEqualTo(NOT_REACHED);

        correction.withdraw(MISTAKE);

        assertThat(read(complaints).value()).isEqualByComparingTo("4");
        assertThat(read(complaints).standing()).isEqualTo(REACHED);
    }

    @Test
    void correctionsByHandAreOfTheMeetingThatTheyCorrect() {
        IndicatorScope complaints = atMost(5);
        byHand(complaints, 1, null);
        Measurement meeting = brought(complaints, 2, null);
        Measurement correction = byHand(complaints, 3, meeting.id());
        brought(complaints, 4, null).withdraw(MISTAKE);

        assertThat(Seen.by(Contributor.of(MEETING), measured)).containsExactly(meeting, correction);
    }

    private Measurement byHand(IndicatorScope indicator, int value, @Nullable UUID corrects) {
        return add(Measurement.recordedBy(
                Caller.of("planner", LEVL), LEVL, indicator.id(), seen(value, null, corrects), CLOCK));
    }

    private Measurement brought(IndicatorScope indicator, int value, @Nullable UUID corrects) {
        return add(Measurement.broughtBy(UUID.randomUUID(), indicator.id(), seen(value, MEETING, corrects), CLOCK));
    }

    private Measurement add(Measurement measurement) {
        measured.add(measurement);
        return measurement;
    }

    private Reading read(IndicatorScope indicator) {
        return Reading.of(
                indicator, List.of(), Period.ofYear(2022), Seen.until(DAY, measured), new Successions(Map.of()));
    }

    private static IndicatorScope atMost(int number) {
        return count(number).reaching(Direction.AT_MOST, number, null).scope();
    }

    private static Observation seen(int value, @Nullable Evidence evidence, @Nullable UUID corrects) {
        return new Observation(DAY, BigDecimal.valueOf(value), null, null, null, null, null, null, evidence, corrects);
    }
}
