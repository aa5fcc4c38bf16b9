package org.samenspel.plans.indicator;

import org.jspecify.annotations.Nullable;

/** Which indicators to list; null means any. */
public record IndicatorFilter(
        @Nullable String action,
        @Nullable String goal,
        @Nullable String number,
        @Nullable String part) {}
