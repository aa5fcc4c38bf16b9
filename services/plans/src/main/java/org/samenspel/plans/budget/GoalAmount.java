package org.samenspel.plans.budget;

import org.samenspel.values.Money;

/**
 * What of a budget is for a goal.
 *
 * @param code of the goal, as printed
 */
public record GoalAmount(String code, Money amount) {}
