package org.samenspel.plans.plan.messaging;

import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param id the decision that was recorded by mistake
 * @param subject what it had decided on
 */
record DecisionWithdrawn(UUID id, DecisionSubject subject) {}
