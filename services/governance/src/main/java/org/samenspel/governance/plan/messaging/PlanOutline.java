package org.samenspel.governance.plan.messaging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Our own reading of the events about a plan: only what we use.
 *
 * @param agreementId the agreement it belongs to, if any
 */
record PlanOutline(UUID id, @Nullable UUID agreementId) {}
