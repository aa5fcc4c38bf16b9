package org.samenspel.finance.budget;

import org.jspecify.annotations.Nullable;

/** Which budgets to list; null means any. */
public record BudgetFilter(
        @Nullable String reference, @Nullable BudgetState state) {}
