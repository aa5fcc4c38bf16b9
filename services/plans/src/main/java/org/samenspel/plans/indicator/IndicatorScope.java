package org.samenspel.plans.indicator;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/**
 * What the other features know of an indicator.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param target the minimum to reach, for a count or a percentage
 */
public record IndicatorScope(
        UUID id,
        long version,
        UUID planId,
        @Nullable String action,
        @Nullable String goal,
        String number,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target) {}
