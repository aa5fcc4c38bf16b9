package org.samenspel.plans.indicator;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.rule.RuleViolation;

/**
 * How it came to a new target.
 *
 * @param by which body or function decided it; null when nobody says so
 * @param reason why; null when nobody says so
 */
public record Decided(@Nullable String by, @Nullable String reason) {

    /** As nobody asks for it in a draft. */
    static final Decided UNTOLD = new Decided(null, null);

    /** @throws RuleViolation {@code targetNeedsDecider} when a published plan gets another target and nobody says whose it is */
    void requireDecider() {
        if (by == null || by.isEmpty()) {
            throw IndicatorRule.TARGET_NEEDS_DECIDER.brokenBy(
                    "decidedBy", "Say in decidedBy which body or function decided the new target");
        }
    }
}
