package org.samenspel.plans.indicator.api;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.indicator.Indicator;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorRow;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.TargetDecision;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;

/**
 * An indicator as callers read it.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param timing absent when the source prints none
 * @param targets every target it had, oldest first; absent in a list
 */
public record IndicatorDetails(
        URI href,
        UUID id,
        UUID planId,
        @Nullable String action,
        @Nullable String goal,
        String number,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable Timing timing,
        IndicatorSource source,
        @Nullable String notes,
        @Nullable List<Target> targets) {

    static IndicatorDetails of(Indicator indicator, @Nullable List<TargetDecision> decisions, References references) {
        // The text is taken whole: the language of the row plays no role.
        IndicatorRow row = indicator.row(Language.NL);
        return new IndicatorDetails(
                references.href(IndicatorResource.class, indicator.id()),
                indicator.id(),
                indicator.planId(),
                row.action(),
                row.goal(),
                row.number(),
                indicator.text(),
                row.kind(),
                row.unit(),
                row.target(),
                row.timing().ifKnown(),
                row.source(),
                row.notes(),
                decisions == null ? null : decisions.stream().map(Target::of).toList());
    }
}
