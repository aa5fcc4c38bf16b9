package org.samenspel.finance.budget.api;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.finance.budget.BodyDecision;

/** A decision that changes nothing: it is about another text than lies before the body now, as far as is known. */
public record EarlyDecisionDetails(UUID decisionId, LocalDate takenOn) {

    static EarlyDecisionDetails of(BodyDecision decision) {
        return new EarlyDecisionDetails(decision.id(), decision.takenOn());
    }
}
