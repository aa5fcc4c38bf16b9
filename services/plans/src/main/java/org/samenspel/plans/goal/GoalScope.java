package org.samenspel.plans.goal;

import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/** What the other features know of a goal. */
public record GoalScope(
        String code, GoalLevel level, @Nullable String parent, LocalizedText title) {}
