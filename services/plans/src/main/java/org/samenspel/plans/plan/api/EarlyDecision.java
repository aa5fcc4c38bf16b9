package org.samenspel.plans.plan.api;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.plans.plan.BodyDecision;

/** A decision that changes nothing: it is about another text than lies before the body now, as far as is known. */
public record EarlyDecision(UUID decisionId, UUID bodyId, LocalDate takenOn) {

    static EarlyDecision of(BodyDecision decision) {
        return new EarlyDecision(decision.id(), decision.bodyId(), decision.takenOn());
    }
}
