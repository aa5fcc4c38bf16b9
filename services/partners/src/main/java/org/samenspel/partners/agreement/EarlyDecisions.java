package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that came before the proposal of what they approve, be it because the keeper records it late: they approve nothing, until a
 * proposal says that the text lay before the party by then.
 */
record EarlyDecisions(List<BodyDecision> list) {

    public EarlyDecisions {
        list = List.copyOf(list);
    }

    static EarlyDecisions none() {
        return new EarlyDecisions(List.of());
    }

    /** Once, however often it arrives. */
    EarlyDecisions with(BodyDecision decision) {
        return new EarlyDecisions(Stream.concat(without(decision.id()).list.stream(), Stream.of(decision))
                .toList());
    }

    EarlyDecisions without(UUID decision) {
        return new EarlyDecisions(
                list.stream().filter(one -> !one.id().equals(decision)).toList());
    }

    /** Those that were taken once a text lay before the parties. */
    List<BodyDecision> since(@Nullable LocalDate proposedOn) {
        return list.stream()
                .filter(one -> proposedOn != null && !one.takenOn().isBefore(proposedOn))
                .toList();
    }
}
