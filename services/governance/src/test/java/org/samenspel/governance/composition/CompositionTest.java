package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.characteristic.Origin;
import org.samenspel.governance.diversity.Answer;
import org.samenspel.governance.diversity.DiversityScope;
import org.samenspel.governance.mandate.Membership;
import org.samenspel.governance.mandate.Seats;
import org.samenspel.governance.rule.AgeOn;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Criterion;
import org.samenspel.governance.rule.Population;
import org.samenspel.governance.rule.PublishedCount;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

class CompositionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final Criterion ORIGIN = new Criterion(null, null, null, Origin.FOREIGN, null, null, null);
    private static final Criterion AGE = new Criterion(null, null, null, null, null, 35, AgeOn.DATE);

    private static final CompositionRule CALL_RULE = new CompositionRule(
            "publicCall",
            Population.BODY,
            new Criterion(null, Appointment.PUBLIC_CALL, null, null, null, null, null),
            Share.of("1/2"),
            null,
            null);
    private static final CompositionRule ORIGIN_RULE =
            new CompositionRule("foreignOrigin", Population.ORGANIZATION, ORIGIN, Share.of("75/100"), null, null);

    private final Seats elected =
            Seats.none().and(SeatRole.MEMBER, Appointment.GENERAL_ASSEMBLY, from(LocalDate.of(2021, 1, 1)));

    @Test
    void countsSeatsOnTheDay() {
        Seats seats = elected.and(SeatRole.MEMBER, Appointment.PUBLIC_CALL, from(NEW_YEAR));

        RuleResult before = result(seats, null, CALL_RULE, NEW_YEAR.minusDays(1));
        assertThat(before.holds()).isFalse();
        assertThat(before.counted()).isZero();
        assertThat(before.required()).isEqualTo(1);
        assertThat(before.total()).isEqualTo(1);
        assertThat(before.changesOn()).isEqualTo(NEW_YEAR);
        RuleResult then = result(seats, null, CALL_RULE, NEW_YEAR);
        assertThat(then.holds()).isTrue();
        assertThat(then.counted()).isEqualTo(1);
        assertThat(then.total()).isEqualTo(2);
        assertThat(then.changesOn()).isNull();
    }

    @Test
    void countsNoObservers() {
        Seats observer = Seats.none().and(SeatRole.OBSERVER, Appointment.GENERAL_ASSEMBLY, from(NEW_YEAR));

        assertThat(result(observer, null, CALL_RULE, NEW_YEAR).total()).isZero();
    }

    @Test
    void countsSeatsInTheBodyAndPeopleInTheWholeOrganization() {
        Seats organization = elected.and(SeatRole.CHAIR, Appointment.BOARD, from(LocalDate.of(2021, 1, 1)));
        var composition = new Composition(elected.membership(), organization.membership(), null);

        assertThat(composition.against(List.of(CALL_RULE, ORIGIN_RULE), DAY))
                .extracting(RuleResult::total)
                .containsExactly(1, 2);
    }

    @Test
    void saysThatARuleFailsWhenAGroupIsTooSmallToShow() {
        RuleResult result = result(elected, report(answer(ORIGIN, 0, 4)), ORIGIN_RULE, DAY);

        assertThat(result.holds()).isFalse();
        assertThat(result.counted()).isNull();
        assertThat(result.required()).isEqualTo(15);
        assertThat(result.total()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void canNotBeAskedHowSmallAGroupIs(int minimum) {
        var rule = new CompositionRule("some", Population.ORGANIZATION, ORIGIN, null, minimum, null);

        RuleResult result = result(elected, report(answer(ORIGIN, 0, 4)), rule, DAY);

        assertThat(result.notPublished()).isEqualTo(NotPublished.SMALL_GROUP);
        assertThat(result.counted()).isNull();
    }

    @Test
    void doesNotPublishWhatWasNotAskedWhenTheReportWasMade() {
        var rule = new CompositionRule("young", Population.ORGANIZATION, AGE, null, 8, null);

        RuleResult result = result(elected, report(answer(ORIGIN, 15, 15)), rule, DAY);

        assertThat(result.holds()).isNull();
        assertThat(result.notPublished()).isEqualTo(NotPublished.NOT_ASKED);
    }

    @Test
    void changesOnTheDayByWhichTheReportPublishedThatItWill() {
        var rule = new CompositionRule("young", Population.ORGANIZATION, AGE, null, 8, null);
        LocalDate turns = LocalDate.of(2025, 1, 1);
        var later = List.of(
                new Answer.Later(NEW_YEAR, new PublishedCount(null, 11, 11)),
                new Answer.Later(turns, new PublishedCount(null, 6, 6)));
        DiversityScope report = report(new Answer(AGE, List.of(new PublishedCount(null, 16, 16)), later));

        RuleResult now = result(elected, report, rule, DAY);
        assertThat(now.holds()).isTrue();
        assertThat(now.counted()).isEqualTo(16);
        assertThat(now.changesOn()).isEqualTo(turns);
        RuleResult then = result(elected, report, rule, turns);
        assertThat(then.holds()).isFalse();
        assertThat(then.counted()).isEqualTo(6);
        assertThat(then.changesOn()).isNull();
    }

    private static RuleResult result(
            Seats seats, @Nullable DiversityScope report, CompositionRule rule, LocalDate day) {
        Membership members = seats.membership();
        return new Composition(members, members, report)
                .against(List.of(rule), day)
                .getFirst();
    }

    private static DiversityScope report(Answer answer) {
        return new DiversityScope(Ids.next(), Ids.next(), DAY, 20, List.of(answer));
    }

    private static Answer answer(Criterion question, int from, int to) {
        return new Answer(question, List.of(new PublishedCount(null, from, to)), List.of());
    }

    private static Period from(LocalDate start) {
        return new Period(start, LocalDate.of(2022, 12, 31));
    }
}
