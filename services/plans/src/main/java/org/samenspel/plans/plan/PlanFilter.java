package org.samenspel.plans.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list; null means any.
 *
 * @param unassignedOf of this organization, which was divided, and named for none of its successors
 */
public record PlanFilter(
        @Nullable PlanKind kind,
        @Nullable PlanState state,
        @Nullable UUID agreementId,
        @Nullable UUID unassignedOf) {}
