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
import org.samenspel.finance.sharing.Purpose;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;

/** How cost and income follow from what partners bring in and use: one cost for a common purpose, or staff and nights. */
public record NewCostModel(
        @Nullable Purpose purpose,
        @Nullable @Amount Money cost,
        @Nullable @Amount Money ftePrice,

        @Nullable @DecimalMin("0") @Digits(integer = 4, fraction = 3)
        BigDecimal sharedFte,

        @Nullable @DecimalMin("0") @Digits(integer = 4, fraction = 3)
        BigDecimal ftePerUnit,

        @Nullable LocalizedText unit,
        @Nullable @Size(max = 20) List<@NotNull @Valid Rate> dailyRates) {

    CostModel model() {
        return new CostModel(
                purpose,
                cost,
                ftePrice,
                sharedFte,
                ftePerUnit,
                unit,
                dailyRates == null
                        ? List.of()
                        : dailyRates.stream()
                                .map(rate -> new DailyRate(rate.household(), rate.amount()))
                                .toList());
    }

    /** What a night costs a household of some size. */
    public record Rate(
            @NotNull
            @Pattern(
                    regexp = "[0-9]{1,2}\\+?",
                    message = "must be a number of people such as 2, or 3+ for so many and more")
            String household,

            @NotNull @Amount Money amount) {}
}
