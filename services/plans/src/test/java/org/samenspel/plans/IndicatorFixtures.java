package org.samenspel.plans;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Contribution;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.CountedMunicipalities;
import org.samenspel.plans.indicator.Counting;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.Target;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

/** Indicators as the tests of the domain need them; each method gives another one that differs in one thing. */
public record IndicatorFixtures(IndicatorScope scope) {

    public static final UUID PLAN = Ids.next();

    /** Of action 3: at least so many persons, of all who measure together. */
    public static IndicatorFixtures count(int target) {
        return new IndicatorFixtures(scope(IndicatorKind.COUNT, Target.atLeast(number(target)), Combination.SUM));
    }

    public static IndicatorFixtures milestone() {
        return new IndicatorFixtures(scope(IndicatorKind.MILESTONE, Target.ACHIEVED, Combination.MAXIMUM));
    }

    /** At least so much of that base. */
    public static IndicatorFixtures percentage(int target, int base) {
        var part = new Target(Direction.AT_LEAST, number(target), null, number(base));
        return new IndicatorFixtures(scope(IndicatorKind.PERCENTAGE, part, Combination.SHARE));
    }

    public IndicatorFixtures combining(Combination combination) {
        Counting old = scope.counting();
        return counting(new Counting(
                combination, old.counts(), old.minimumAttendance(), null, old.countsFrom(), old.countsTo(), null));
    }

    public IndicatorFixtures counting(Counted counts, @Nullable Integer minimumAttendance) {
        return counting(
                new Counting(scope.counting().combination(), counts, minimumAttendance, null, null, null, null));
    }

    public IndicatorFixtures within(String from, String to) {
        Counting old = scope.counting();
        return counting(new Counting(
                old.combination(),
                old.counts(),
                old.minimumAttendance(),
                null,
                LocalDate.parse(from),
                LocalDate.parse(to),
                null));
    }

    /** A part that counts these municipalities. */
    public IndicatorFixtures of(CountedMunicipalities municipalities) {
        Counting old = scope.counting();
        return counting(new Counting(
                old.combination(), old.counts(), null, null, old.countsFrom(), old.countsTo(), municipalities));
    }

    public IndicatorFixtures reaching(Direction direction, @Nullable Integer value, @Nullable Integer maximum) {
        var target = new Target(
                direction, value == null ? null : number(value), maximum == null ? null : number(maximum), null);
        return new IndicatorFixtures(scope.with(target));
    }

    public IndicatorFixtures on(String action, String number, @Nullable String part) {
        return new IndicatorFixtures(new IndicatorScope(
                Ids.next(),
                0,
                PLAN,
                action,
                null,
                number,
                part,
                scope.text(),
                scope.kind(),
                scope.unit(),
                scope.target(),
                scope.counting(),
                scope.timing(),
                scope.sources(),
                scope.contributesTo()));
    }

    /** Fed by these alone. */
    public IndicatorFixtures fedBy(IndicatorSource... sources) {
        return new IndicatorFixtures(new IndicatorScope(
                scope.id(),
                0,
                scope.planId(),
                scope.action(),
                scope.goal(),
                scope.number(),
                scope.part(),
                scope.text(),
                scope.kind(),
                scope.unit(),
                scope.target(),
                scope.counting(),
                scope.timing(),
                List.of(sources),
                scope.contributesTo()));
    }

    public IndicatorFixtures onGoal(UUID plan, String goal, String number) {
        return new IndicatorFixtures(new IndicatorScope(
                Ids.next(),
                0,
                plan,
                null,
                goal,
                number,
                null,
                scope.text(),
                scope.kind(),
                scope.unit(),
                scope.target(),
                scope.counting(),
                scope.timing(),
                scope.sources(),
                scope.contributesTo()));
    }

    public IndicatorFixtures contributing(String indicator, Contribution.By by) {
        return new IndicatorFixtures(new IndicatorScope(
                scope.id(),
                0,
                scope.planId(),
                scope.action(),
                null,
                scope.number(),
                null,
                scope.text(),
                scope.kind(),
                scope.unit(),
                scope.target(),
                scope.counting(),
                scope.timing(),
                scope.sources(),
                List.of(new Contribution(indicator, by))));
    }

    private IndicatorFixtures counting(Counting counting) {
        return new IndicatorFixtures(new IndicatorScope(
                scope.id(),
                0,
                scope.planId(),
                scope.action(),
                scope.goal(),
                scope.number(),
                scope.part(),
                scope.text(),
                scope.kind(),
                scope.unit(),
                scope.target(),
                counting,
                scope.timing(),
                scope.sources(),
                scope.contributesTo()));
    }

    private static IndicatorScope scope(IndicatorKind kind, Target target, Combination combination) {
        return new IndicatorScope(
                Ids.next(),
                0,
                PLAN,
                "3",
                null,
                "1",
                null,
                LocalizedText.dutch("Ronde"),
                kind,
                "personen",
                target,
                new Counting(combination, Counted.OCCURRENCES, null, null, null, null, null),
                Timing.UNKNOWN,
                List.of(IndicatorSource.MANUAL, IndicatorSource.MEETING, IndicatorSource.CONSULTATION),
                List.of());
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }
}
