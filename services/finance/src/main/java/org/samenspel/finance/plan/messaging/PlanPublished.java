package org.samenspel.finance.plan.messaging;

import java.util.List;
import java.util.UUID;
import org.samenspel.security.Organization;

/** Our own reading of the event of the plans service: only what we use. */
record PlanPublished(UUID id, Organization organization, List<String> goals) {}
