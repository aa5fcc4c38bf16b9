package org.samenspel.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A decision of a body that adopted a version of a budget.
 *
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record Adoption(UUID decisionId, LocalDate takenOn, Instant recordedAt) {

    private static final Comparator<Adoption> FIRST_DECIDED_FIRST = Comparator.comparing(Adoption::takenOn)
            .thenComparing(Adoption::recordedAt)
            .thenComparing(Adoption::decisionId);

    /** In the order of the decisions, in whatever order they came. */
    static List<Adoption> inOrder(Stream<Adoption> adoptions) {
        return adoptions.sorted(FIRST_DECIDED_FIRST).toList();
    }

    EarlyDecision kept() {
        return new EarlyDecision(decisionId, takenOn, recordedAt, true);
    }

    boolean isBy(UUID decision) {
        return decisionId.equals(decision);
    }
}
