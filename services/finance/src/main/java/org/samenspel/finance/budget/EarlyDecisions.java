package org.samenspel.finance.budget;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Decisions that change nothing yet, in the order of their days. */
record EarlyDecisions(List<EarlyDecision> list) {

    private static final Comparator<EarlyDecision> FIRST_DECIDED_FIRST =
            Comparator.comparing(EarlyDecision::takenOn).thenComparing(EarlyDecision::recordedAt);

    public EarlyDecisions {
        list = List.copyOf(list);
    }

    static EarlyDecisions none() {
        return new EarlyDecisions(List.of());
    }

    /** Once, however often it arrives. */
    EarlyDecisions with(EarlyDecision decision) {
        return new EarlyDecisions(Stream.concat(without(decision.decisionId()).list.stream(), Stream.of(decision))
                .sorted(FIRST_DECIDED_FIRST)
                .toList());
    }

    EarlyDecisions without(UUID decision) {
        return new EarlyDecisions(
                list.stream().filter(one -> !one.decisionId().equals(decision)).toList());
    }

    EarlyDecisions without(List<EarlyDecision> counting) {
        return new EarlyDecisions(
                list.stream().filter(one -> !counting.contains(one)).toList());
    }
}
