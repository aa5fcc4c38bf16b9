package org.samenspel.plans.indicator.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.indicator.Combination;
import org.samenspel.plans.indicator.Contribution;
import org.samenspel.plans.indicator.Counted;
import org.samenspel.plans.indicator.CountedMunicipalities;
import org.samenspel.plans.indicator.Direction;
import org.samenspel.plans.indicator.IndicatorContent;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorRow;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.plans.indicator.TargetDecision;
import org.samenspel.plans.printed.Timing;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Withdrawal;

/**
 * An indicator as callers read it.
 *
 * @param action the number of the action it is on, in a year plan
 * @param goal the code of the operational goal it is on, in a multi-year plan
 * @param part the number of a part of it
 * @param timing absent when the source prints none
 * @param withdrawal absent while the plan has it
 * @param targets every target it had, oldest first; absent in a list
 */
public record IndicatorDetails(
        URI href,
        UUID id,
        UUID planId,
        @Nullable String action,
        @Nullable String goal,
        String number,
        @Nullable String part,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetMaximum,
        @Nullable BigDecimal targetBase,
        @Nullable Direction direction,
        Combination combination,
        Counted counts,
        @Nullable Integer minimumAttendance,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate countsFrom,
        @Nullable LocalDate countsTo,
        @Nullable CountedMunicipalities municipalities,
        @Nullable Timing timing,
        List<IndicatorSource> sources,
        @Nullable String sourceReference,
        List<Contribution> contributesTo,
        @Nullable String notes,
        @Nullable Withdrawal withdrawal,
        @Nullable List<DecidedTarget> targets) {

    static IndicatorDetails of(IndicatorContent content, @Nullable List<TargetDecision> decisions, References hrefs) {
        IndicatorRow row = content.row();
        return new IndicatorDetails(
                hrefs.href(IndicatorResource.class, content.id()),
                content.id(),
                content.planId(),
                row.action(),
                row.goal(),
                row.number(),
                row.part(),
                content.text(),
                row.kind(),
                row.unit(),
                row.target().value(),
                row.target().maximum(),
                row.target().base(),
                row.target().direction(),
                row.counting().combination(),
                row.counting().counts(),
                row.counting().minimumAttendance(),
                row.counting().baseline(),
                row.counting().countsFrom(),
                row.counting().countsTo(),
                row.counting().municipalities(),
                row.timing().ifKnown(),
                row.sources(),
                row.sourceReference(),
                row.contributesTo(),
                row.notes(),
                content.withdrawal(),
                decided(decisions));
    }

    private static @Nullable List<DecidedTarget> decided(@Nullable List<TargetDecision> decisions) {
        return decisions == null
                ? null
                : decisions.stream().map(DecidedTarget::of).toList();
    }
}
