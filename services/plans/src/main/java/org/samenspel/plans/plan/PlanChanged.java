package org.samenspel.plans.plan;

import org.jspecify.annotations.Nullable;

/**
 * What is in a plan has changed, and is written down: told to those who keep its text.
 *
 * @param reason why; null in a draft, and while a revision of it is open
 */
public record PlanChanged(PlanScope plan, @Nullable String reason) {}
