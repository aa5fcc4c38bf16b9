package org.samenspel.finance.budget;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which budgets to list; null means any.
 *
 * @param unassignedOf of this organization, which was divided, and named for none of its successors
 */
public record BudgetFilter(
        @Nullable String reference,
        @Nullable BudgetState state,
        @Nullable UUID unassignedOf) {}
