package org.samenspel.finance.plan.messaging;

import java.util.List;
import java.util.UUID;

/** Our own reading of the event of the plans service: only what we use. */
record PlanPublished(UUID id, UUID organizationId, List<String> goals) {}
