package org.samenspel.finance.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.StaffShare;
import org.samenspel.finance.budget.ThemeStaff;
import org.samenspel.finance.money.Amount;
import org.samenspel.values.Money;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/** Who works on a theme of a budget. */
public record NewStaffAllocation(
        @NotNull UUID budgetId,
        @NotBlank @Name @Size(max = 200) String theme,
        @NotNull @Amount Money payroll,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 20) String> goals,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Share> staff,
        @Nullable @Size(max = 2000) String remark) {

    ThemeStaff themeStaff() {
        return new ThemeStaff(
                theme,
                payroll,
                goals == null ? List.of() : goals.stream().distinct().toList(),
                staff.stream()
                        .map(share -> new StaffShare(share.code(), share.fte()))
                        .toList(),
                remark);
    }

    /** The part of one person's time; the code is the organization's own, never a name. */
    public record Share(
            @NotNull @Reference @Size(max = 40) String code,

            @NotNull
            @DecimalMin("0.001")
            @DecimalMax("1")
            @Digits(integer = 1, fraction = 3, message = "must have at most three decimals")
            BigDecimal fte) {}
}
