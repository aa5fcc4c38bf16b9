package org.samenspel.plans.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.IndicatorKind;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.measurement.Evidence;
import org.samenspel.plans.measurement.Observation;
import org.samenspel.plans.measurement.Standing;
import org.samenspel.values.LocalizedText;

/** Where an indicator stands, and what was seen last. */
record IndicatorProgress(
        UUID id,
        String number,
        LocalizedText text,
        IndicatorKind kind,
        @Nullable String unit,
        @Nullable BigDecimal target,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable Boolean achieved,
        @Nullable LocalDate measuredOn,
        @Nullable Evidence evidence) {

    static IndicatorProgress of(IndicatorScope indicator, @Nullable Observation latest) {
        return new IndicatorProgress(
                indicator.id(),
                indicator.number(),
                indicator.text(),
                indicator.kind(),
                indicator.unit(),
                indicator.target(),
                Standing.of(indicator.target(), latest),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.achieved(),
                latest == null ? null : latest.measuredOn(),
                latest == null ? null : latest.evidence());
    }
}
