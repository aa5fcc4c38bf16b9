package org.samenspel.plans.action;

import org.jspecify.annotations.Nullable;

/** Which actions to list; null means any. */
public record ActionFilter(@Nullable String theme, @Nullable String goal) {}
