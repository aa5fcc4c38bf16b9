package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.diversity.DiversityScope;
import org.samenspel.governance.mandate.Membership;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Population;

/**
 * The members of a body on a day, held against its rules. Seats are counted on that day; what people declared about themselves is
 * never opened here: those rules are held against the last report.
 *
 * @param report null when none was made up to that day
 */
record Composition(
        Membership body, Membership organization, @Nullable DiversityScope report) {

    List<RuleResult> against(List<CompositionRule> rules, LocalDate day) {
        return rules.stream()
                .map(rule -> rule.counts().asksAboutPeople() ? people(rule, day) : seats(rule, day))
                .toList();
    }

    private RuleResult seats(CompositionRule rule, LocalDate day) {
        Membership population = rule.population() == Population.BODY ? body : organization;
        Outcome outcome = rule.evaluate(population.on(day), day);
        return RuleResult.of(rule, outcome).changingOn(changesOn(rule, population, day, outcome.holds()));
    }

    private RuleResult people(CompositionRule rule, LocalDate day) {
        int members = organization.on(day).size();
        if (report == null) {
            return RuleResult.unpublished(rule, members, NotPublished.NOT_COUNTED);
        }
        return report.answer(rule.counts())
                .map(answer -> RuleResult.of(rule, report, answer, day))
                .orElseGet(() -> RuleResult.unpublished(rule, members, NotPublished.NOT_ASKED));
    }

    /** When a mandate that begins or ends changes it; a body without members has no composition. */
    private static @Nullable LocalDate changesOn(
            CompositionRule rule, Membership population, LocalDate day, boolean now) {
        return population.changesAfter(day).stream()
                .filter(later -> {
                    List<Member> members = population.on(later);
                    return !members.isEmpty() && rule.evaluate(members, later).holds() != now;
                })
                .findFirst()
                .orElse(null);
    }
}
