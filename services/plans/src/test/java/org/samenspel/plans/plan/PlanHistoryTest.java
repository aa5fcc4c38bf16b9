package org.samenspel.plans.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/**
 * Whatever becomes of the head of a published plan, also twice on a day and while a revision is open: the text that counts today is the
 * one on today's date, and each day before reads as it did at its end.
 */
class PlanHistoryTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant BEGIN = Instant.parse("2022-03-25T20:00:00Z");

    /** After so many hours, one change. */
    private record Step(int hours, Change change, LocalizedText title) {}

    private enum Change {
        RENAME,
        OPEN,
        CLOSE,
        SUBMIT,
        TAKE_BACK
    }

    private record Head(LocalizedText title, String digest) {}

    @Property(tries = 300)
    void readsOnEachDayAsItDidAndTodayAsWithoutADayAlsoWhileARevisionIsOpen(@ForAll("histories") List<Step> history) {
        var plan = new Plan(
                UUID.randomUUID(), PlanKind.YEAR, LocalizedText.dutch("Plan"), Language.NL, Period.ofYear(2022));
        var revisions = new ArrayList<PlanRevision>();
        var readThen = new TreeMap<LocalDate, Head>();
        plan.publish(at(BEGIN));
        keep(plan, revisions, BEGIN);
        Instant now = BEGIN;
        for (Step step : history) {
            Instant then = now.plus(Duration.ofHours(step.hours()));
            for (LocalDate day = day(now); day.isBefore(day(then)); day = day.plusDays(1)) {
                readThen.put(day, now(plan, revisions));
            }
            now = then;
            if (isDone(plan, step, now) && plan.openRevision() == null) {
                keep(plan, revisions, now);
            }
            assertThat(on(day(now), revisions)).isEqualTo(now(plan, revisions));
            assertThat(plan.textDigest()).isEqualTo(now(plan, revisions).digest());
        }

        readThen.forEach((day, head) -> assertThat(on(day, revisions)).isEqualTo(head));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<LocalizedText> titles = Arbitraries.of(
                LocalizedText.dutch("Jaarplan"),
                LocalizedText.dutch("Jaarplan, herzien"),
                new LocalizedText("Jaarplan", "Plan annuel", null));
        return Combinators.combine(Arbitraries.of(0, 1, 5, 24, 70), Arbitraries.of(Change.class), titles)
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static boolean isDone(Plan plan, Step step, Instant now) {
        try {
            switch (step.change()) {
                case RENAME -> {
                    plan.requireNotBeforeBody();
                    plan.rename(step.title());
                }
                case OPEN -> plan.openRevision("Herziening");
                case CLOSE -> plan.closeRevision();
                case SUBMIT -> plan.submit(PlanText.of(plan.scope(), List.of()).digest(), null, at(now));
                case TAKE_BACK -> plan.takeBack();
            }
            return step.change() == Change.RENAME || step.change() == Change.CLOSE;
        } catch (RuleViolation _) {
            return false;
        }
    }

    private static void keep(Plan plan, List<PlanRevision> revisions, Instant now) {
        PlanText text = PlanText.of(plan.scope(), List.of());
        plan.reads(text.digest());
        revisions.add(new PlanRevision(text, revisions.size() + 1, plan.organizationId(), "Herziening", at(now)));
    }

    /** The last one that was there before the day was over, as {@link PlanRevisions} asks for. */
    private static Head on(LocalDate day, List<PlanRevision> revisions) {
        Instant end = day.plusDays(1).atStartOfDay(BRUSSELS).toInstant();
        PlanRevision then = revisions.reversed().stream()
                .filter(revision -> revision.publishedAt().isBefore(end))
                .findFirst()
                .orElseThrow();
        return new Head(then.snapshot().title(), then.textDigest());
    }

    /** What it says without a day: the last revision while one is open, else what stands in it. */
    private static Head now(Plan plan, List<PlanRevision> revisions) {
        if (plan.openRevision() != null) {
            return new Head(
                    revisions.getLast().snapshot().title(), revisions.getLast().textDigest());
        }
        return new Head(plan.title(), PlanText.of(plan.scope(), List.of()).digest());
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, BRUSSELS);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, BRUSSELS);
    }
}
