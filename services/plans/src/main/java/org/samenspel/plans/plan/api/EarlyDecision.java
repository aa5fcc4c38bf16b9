package org.samenspel.plans.plan.api;

import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.plans.plan.BodyDecision;

/** A decision that came before the submission, and changes nothing. */
public record EarlyDecision(UUID decisionId, UUID bodyId, LocalDate takenOn) {

    static EarlyDecision of(BodyDecision decision) {
        return new EarlyDecision(decision.id(), decision.bodyId(), decision.takenOn());
    }
}
