package org.samenspel.finance.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cost sharings to list; null means any.
 *
 * @param unassignedOf of this organization, which was divided, and named for none of its successors
 */
public record CostSharingFilter(
        @Nullable String reference,
        @Nullable CostSharingState state,
        @Nullable UUID unassignedOf) {}
