package org.samenspel.finance.funding.api;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.samenspel.finance.money.Amount;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.web.text.Reference;

/**
 * A cost that proves part of an own contribution.
 *
 * @param cost the organization's own reference of the cost
 * @param incurredOn the day it was made
 */
public record NewEvidence(
        @NotNull @Reference String cost,

        @NotNull LocalDate incurredOn,
        @NotNull @Amount Money amount) {

    public NewEvidence {
        if (Euro.ZERO.equals(amount)) {
            throw new IllegalArgumentException("amount must be above 0.00");
        }
    }
}
