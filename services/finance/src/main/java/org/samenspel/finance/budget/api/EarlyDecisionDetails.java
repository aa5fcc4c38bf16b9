package org.samenspel.finance.budget.api;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.finance.budget.EarlyDecision;

/** A decision that changes nothing: it is about another text than lies before the body now, as far as is known. */
public record EarlyDecisionDetails(UUID decisionId, LocalDate takenOn) {

    static EarlyDecisionDetails of(EarlyDecision decision) {
        return new EarlyDecisionDetails(decision.decisionId(), decision.takenOn());
    }
}
