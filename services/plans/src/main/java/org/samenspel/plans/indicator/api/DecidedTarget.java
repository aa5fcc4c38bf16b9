package org.samenspel.plans.indicator.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.TargetDecision;

/** A target, and who decided it. */
public record DecidedTarget(
        BigDecimal value,
        @Nullable BigDecimal maximum,
        @Nullable String decidedBy,
        @Nullable String reason,
        String recordedBy,
        Instant decidedAt) {

    static DecidedTarget of(TargetDecision decision) {
        return new DecidedTarget(
                decision.value(),
                decision.maximum(),
                decision.decidedBy(),
                decision.reason(),
                decision.recordedBy(),
                decision.decidedAt());
    }
}
