package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;
import org.samenspel.governance.rule.Population;

/**
 * The members of a body on a day, held against its rules. What people declared is counted for all bodies of the organization
 * together only: of one body it is said whether the rule holds, because the difference between two populations can be one person.
 */
record Composition(Membership body, Membership organization, Map<UUID, Characteristics> declared) {

    List<RuleResult> against(List<CompositionRule> rules, LocalDate day) {
        return rules.stream().map(rule -> against(rule, day)).toList();
    }

    private RuleResult against(CompositionRule rule, LocalDate day) {
        Membership population = rule.population() == Population.BODY ? body : organization;
        List<Member> members = population.on(day, declared);
        Outcome outcome = rule.evaluate(members, day);
        RuleResult result = RuleResult.of(rule, outcome).changingOn(changesOn(rule, members, day));
        if (!rule.counts().isPersonal()) {
            return result.withCounts(outcome, null);
        }
        return rule.population() == Population.BODY ? result : withLargeGroups(rule, result, day);
    }

    private RuleResult withLargeGroups(CompositionRule rule, RuleResult result, LocalDate day) {
        LocalDate countable = organization.countableDay(day);
        Outcome outcome = rule.evaluate(organization.on(countable, declared), countable);
        return outcome.hasOnlyLargeGroups() ? result.withCounts(outcome, countable) : result;
    }

    /** The first of the month: the day itself would be somebody's birthday. */
    private static LocalDate changesOn(CompositionRule rule, List<Member> members, LocalDate day) {
        return rule.changesAfter(day, later -> members)
                .map(birthday -> birthday.withDayOfMonth(1))
                .orElse(null);
    }
}
