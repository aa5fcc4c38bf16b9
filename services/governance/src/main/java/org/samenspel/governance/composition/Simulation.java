package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import org.samenspel.governance.rule.CompositionRule;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Outcome;

/**
 * What if these were all the members? It looks at the list alone and at nothing that is stored, so that nobody's characteristics
 * can be found out by asking about one list and then about another.
 */
record Simulation(LocalDate startsOn, List<Candidate> candidates) {

    List<RuleResult> against(List<CompositionRule> rules) {
        return rules.stream().map(this::against).toList();
    }

    private RuleResult against(CompositionRule rule) {
        Outcome outcome = rule.evaluate(membersFrom(startsOn), startsOn);
        boolean shown = !rule.counts().asksAboutPeople() || outcome.hasOnlyLargeGroups();
        RuleResult result = shown ? RuleResult.of(rule, outcome) : RuleResult.of(rule, outcome, List.of());
        return result.changingOn(rule.changesAfter(startsOn, this::membersFrom).orElse(null));
    }

    private List<Member> membersFrom(LocalDate day) {
        return candidates.stream().map(candidate -> candidate.from(day)).toList();
    }
}
