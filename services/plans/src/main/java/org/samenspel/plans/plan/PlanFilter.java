package org.samenspel.plans.plan;

import org.jspecify.annotations.Nullable;

/** Which plans to list; null means any. */
public record PlanFilter(@Nullable PlanKind kind, @Nullable PlanState state) {}
