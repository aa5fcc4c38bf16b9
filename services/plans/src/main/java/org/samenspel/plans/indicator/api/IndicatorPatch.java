package org.samenspel.plans.indicator.api;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Indicator;

/** What may change in an indicator. */
public record IndicatorPatch(
        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal target,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal targetMaximum) {

    static IndicatorPatch of(Indicator indicator) {
        return new IndicatorPatch(indicator.target().value(), indicator.target().maximum());
    }
}
