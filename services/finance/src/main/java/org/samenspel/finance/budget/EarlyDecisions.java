package org.samenspel.finance.budget;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Decisions that are not, as far as is known, about what lies before the body now: they came before the submission, or the text was
 * changed, taken back or submitted anew since. They change nothing, until a submission says that this text lay there by then. So do
 * rejections of a text that was told as approved. In the order of their days.
 */
record EarlyDecisions(List<BodyDecision> list) {

    private static final Comparator<BodyDecision> FIRST_DECIDED_FIRST = Comparator.comparing(BodyDecision::takenOn)
            .thenComparing(BodyDecision::recordedAt)
            .thenComparing(BodyDecision::id);

    public EarlyDecisions {
        list = List.copyOf(list);
    }

    static EarlyDecisions none() {
        return new EarlyDecisions(List.of());
    }

    /** Once, however often it arrives. */
    EarlyDecisions with(BodyDecision decision) {
        return new EarlyDecisions(Stream.concat(without(decision.id()).list.stream(), Stream.of(decision))
                .sorted(FIRST_DECIDED_FIRST)
                .toList());
    }

    EarlyDecisions without(UUID decision) {
        return new EarlyDecisions(
                list.stream().filter(one -> !one.id().equals(decision)).toList());
    }

    EarlyDecisions without(List<BodyDecision> counting) {
        return new EarlyDecisions(
                list.stream().filter(one -> !counting.contains(one)).toList());
    }
}
