package org.samenspel.plans.plan.messaging;

import java.util.UUID;

/**
 * What we read in governance's event.
 *
 * @param id the decision that was recorded by mistake
 */
record DecisionWithdrawn(UUID id) {}
