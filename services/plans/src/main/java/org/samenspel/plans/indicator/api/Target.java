package org.samenspel.plans.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.samenspel.plans.indicator.TargetDecision;

/** A target, and who decided it. */
public record Target(BigDecimal value, String decidedBy, Instant decidedAt) {

    static Target of(TargetDecision decision) {
        return new Target(decision.value(), decision.decidedBy(), decision.decidedAt());
    }
}
