package org.samenspel.finance.deployment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.samenspel.values.Money;

/**
 * What of the payroll of a budget can be told outside finance, so that nobody computes what one post costs.
 *
 * @param deployments those whose payroll a partner sees
 * @param perGoal the payroll for each goal that is told
 * @param withheldGoals those whose payroll is in the total only
 */
public record TellablePayroll(Set<UUID> deployments, Map<String, Money> perGoal, Set<String> withheldGoals) {}
