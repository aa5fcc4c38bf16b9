package org.samenspel.finance.funding.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.samenspel.finance.money.Amount;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;

/**
 * A cost that proves part of an own contribution.
 *
 * @param cost the organization's own reference of the cost
 * @param incurredOn the day it was made
 */
public record NewEvidence(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String cost,

        @NotNull LocalDate incurredOn,
        @NotNull @Amount Money amount) {

    public NewEvidence {
        if (Euro.ZERO.equals(amount)) {
            throw new IllegalArgumentException("amount must be above 0.00");
        }
    }
}
