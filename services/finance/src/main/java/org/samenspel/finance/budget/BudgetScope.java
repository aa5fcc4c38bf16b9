package org.samenspel.finance.budget;

import java.util.UUID;
import org.samenspel.values.Period;

/** What the other features know of a version of a budget. */
public record BudgetScope(UUID organizationId, Period period, BudgetTable table) {}
