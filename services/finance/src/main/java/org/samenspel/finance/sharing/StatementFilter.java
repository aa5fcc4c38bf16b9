package org.samenspel.finance.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to list; null means any.
 *
 * @param unassignedOf of this partner, which was divided, and of a cost sharing named for none of its successors
 */
public record StatementFilter(
        @Nullable UUID costSharingId,
        @Nullable StatementState state,
        @Nullable UUID unassignedOf) {}
