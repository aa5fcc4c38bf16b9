package org.samenspel.finance.sharing.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Amount;
import org.samenspel.finance.sharing.CostModel;
import org.samenspel.finance.sharing.DailyRate;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;

/** How cost and income follow from what partners bring in and use. */
public record NewCostModel(
        @NotNull @Amount Money ftePrice,

        @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 3)
        BigDecimal sharedFte,

        @NotNull @DecimalMin("0") @Digits(integer = 4, fraction = 3)
        BigDecimal ftePerUnit,

        @Nullable LocalizedText unit,
        @NotNull @Size(max = 20) List<@NotNull @Valid Rate> dailyRates) {

    CostModel model() {
        return new CostModel(
                ftePrice,
                sharedFte,
                ftePerUnit,
                unit,
                dailyRates.stream()
                        .map(rate -> new DailyRate(rate.household(), rate.amount()))
                        .toList());
    }

    /** What a night costs a household of some size. */
    public record Rate(
            @NotNull @Pattern(regexp = "[0-9]{1,2}\\+?") String household,
            @NotNull @Amount Money amount) {}
}
