package org.samenspel.partners.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.partners.dispute.Step.Kind;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** All that was done about a dispute, in the order it was written down; where it stands on any day follows from it. */
record Steps(List<Step> list) {

    public Steps {
        list = List.copyOf(list);
    }

    Steps with(Step step) {
        List<Step> all = new ArrayList<>(list);
        all.add(step);
        return new Steps(all);
    }

    /** @throws RuleViolation {@code stepFollowed} if something that counts was done after it */
    Steps withdraw(UUID id, Step.Withdrawal why) {
        Step step = one(id);
        if (step.withdrawal() != null) {
            throw new RuleViolation(DisputeRule.STEP_WITHDRAWN, "It counts on no day since it was withdrawn");
        }
        List<Step> counting = on(LocalDate.MAX);
        if (!counting.getLast().equals(step)) {
            throw new RuleViolation(DisputeRule.STEP_FOLLOWED, "Withdraw first what was done after it");
        }
        return new Steps(list.stream()
                .map(one -> one.id().equals(id) ? one.withdrawn(why) : one)
                .toList());
    }

    /** The name of who was proposed by these is forgotten. */
    Steps withoutMediatorsOf(Set<UUID> proposals) {
        return new Steps(list.stream()
                .map(step -> proposals.contains(step.id()) ? step.withoutMediator() : step)
                .toList());
    }

    Step one(UUID id) {
        return list.stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("step", id));
    }

    /** Those that count on a day, in the order of their days. */
    List<Step> on(LocalDate day) {
        return list.stream()
                .filter(step -> step.countsOn(day))
                .sorted(Comparator.comparing(Step::day))
                .toList();
    }

    DisputeState stateOn(LocalDate day, Set<UUID> parties) {
        List<Step> known = on(day);
        if (known.stream().noneMatch(step -> step.kind() == Kind.OPENED)) {
            return DisputeState.WITHDRAWN;
        }
        if (has(known, Kind.SETTLED)) {
            return DisputeState.SETTLED;
        }
        if (has(known, Kind.UNSETTLED)) {
            return DisputeState.UNSETTLED;
        }
        boolean accepted = of(known, Kind.MEDIATOR_PROPOSED).anyMatch(proposal -> isAccepted(proposal, known, parties));
        if (accepted) {
            return DisputeState.IN_MEDIATION;
        }
        return has(known, Kind.CONSULTED) ? DisputeState.CONSULTED : DisputeState.OPEN;
    }

    /** Who proposes a mediator accepts it. */
    static boolean isAccepted(Step proposal, List<Step> known, Set<UUID> parties) {
        Set<UUID> accepting = new HashSet<>(proposal.partyIds());
        of(known, Kind.MEDIATOR_ACCEPTED)
                .filter(step -> step.answers(proposal))
                .forEach(step -> accepting.addAll(step.partyIds()));
        boolean refused = of(known, Kind.MEDIATOR_REFUSED).anyMatch(step -> step.answers(proposal));
        return !refused && accepting.containsAll(parties);
    }

    static boolean has(List<Step> known, Kind kind) {
        return of(known, kind).findFirst().isPresent();
    }

    private static Stream<Step> of(List<Step> known, Kind kind) {
        return known.stream().filter(step -> step.kind() == kind);
    }
}
