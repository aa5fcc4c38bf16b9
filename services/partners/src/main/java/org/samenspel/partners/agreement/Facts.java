package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** All that was done about an agreement, in the order it was written down. */
record Facts(List<Fact> list) {

    public Facts {
        list = List.copyOf(list);
    }

    static Facts none() {
        return new Facts(List.of());
    }

    public Fact one(UUID id) {
        return list.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("fact", id));
    }

    Facts with(List<Fact> more) {
        return new Facts(Stream.concat(list.stream(), more.stream()).toList());
    }

    /** @throws RuleViolation {@code alreadyWithdrawn} */
    Facts withdraw(UUID id, Withdrawal withdrawal) {
        if (one(id).withdrawal() != null) {
            throw new RuleViolation(AgreementRule.ALREADY_WITHDRAWN, "It counts on no day since it was withdrawn");
        }
        return withdraw(fact -> fact.id().equals(id), withdrawal);
    }

    /** Takes back all that counts: it was done about a text that nobody proposes any longer. */
    Facts withdrawAll(Withdrawal withdrawal) {
        return withdraw(fact -> true, withdrawal);
    }

    /** Takes back what followed from a decision. */
    Facts withdrawApproval(UUID decision, Withdrawal withdrawal) {
        return withdraw(fact -> decision.equals(fact.decisionId()), withdrawal);
    }

    /** Those that count on a day, in the order of their days. */
    List<Fact> on(LocalDate day) {
        return list.stream()
                .filter(fact -> fact.countsOn(day))
                .sorted(Comparator.comparing(Fact::day))
                .toList();
    }

    /** The first day of a kind that counts on any day; null when there is none. */
    @Nullable
    LocalDate day(Fact.Kind kind) {
        return counting(kind).map(Fact::day).min(LocalDate::compareTo).orElse(null);
    }

    /** Whether the text lay before the parties on a day; one that was proposed without a day of its own may have lain there before. */
    boolean haveLaidBy(LocalDate day) {
        return counting(Fact.Kind.PROPOSAL)
                .anyMatch(laid -> laid.day().equals(laid.recordedOn()) || !day.isBefore(laid.day()));
    }

    boolean hasConsent(UUID party, UUID amendmentId) {
        return counting(Fact.Kind.CONSENT)
                .anyMatch(fact -> party.equals(fact.organizationId()) && amendmentId.equals(fact.amendmentId()));
    }

    /** Takes back that the others go on without a party. */
    Facts withdrawExclusion(UUID party, Withdrawal withdrawal) {
        return withdraw(fact -> fact.kind() == Fact.Kind.EXCLUSION && party.equals(fact.organizationId()), withdrawal);
    }

    /** The day from which the others go on without a party. */
    LocalDate exclusionOf(UUID party) {
        return counting(Fact.Kind.EXCLUSION)
                .filter(fact -> party.equals(fact.organizationId()))
                .map(Fact::day)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private Stream<Fact> counting(Fact.Kind kind) {
        return list.stream().filter(fact -> fact.kind() == kind && fact.withdrawal() == null);
    }

    private Facts withdraw(Predicate<Fact> which, Withdrawal withdrawal) {
        return new Facts(list.stream()
                .map(fact -> fact.withdrawal() == null && which.test(fact) ? fact.withdrawn(withdrawal) : fact)
                .toList());
    }
}
