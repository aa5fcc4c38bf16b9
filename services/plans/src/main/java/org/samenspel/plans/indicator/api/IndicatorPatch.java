package org.samenspel.plans.indicator.api;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.indicator.Decided;
import org.samenspel.plans.indicator.Indicator;
import org.samenspel.web.text.Name;

/**
 * What may change in an indicator.
 *
 * @param reason why; a published plan needs one
 * @param decidedBy which body or function decided it; a published plan needs it
 */
public record IndicatorPatch(
        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal target,

        @Nullable @DecimalMin("0") @Digits(integer = 12, fraction = 4)
        BigDecimal targetMaximum,

        @Nullable @Size(max = 500) String reason,
        @Nullable @Size(max = 200) @Name String decidedBy) {

    static IndicatorPatch of(Indicator indicator) {
        return new IndicatorPatch(indicator.target().value(), indicator.target().maximum(), null, null);
    }

    Decided decided() {
        return new Decided(decidedBy, reason);
    }
}
