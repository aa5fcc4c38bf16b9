package org.samenspel.finance.budget;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.Money;

/**
 * What of the payroll of a budget can be disclosed outside finance, so that nobody computes what one post costs.
 *
 * @param allocations those whose payroll a partner sees
 * @param perGoal the payroll for each goal that is disclosed
 * @param withheldGoals those whose payroll is in the total only
 */
record DisclosablePayroll(Set<UUID> allocations, Map<String, Money> perGoal, Set<String> withheldGoals) {}
