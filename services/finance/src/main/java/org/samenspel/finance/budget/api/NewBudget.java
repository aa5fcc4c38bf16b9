package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.Budget;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;
import org.samenspel.web.text.Reference;

/**
 * A budget to begin.
 *
 * @param reference the organization's own name for it, the same in all versions
 * @param planId the published plan whose goals the money is for
 */
public record NewBudget(
        @NotNull @Reference String reference,

        @NotNull @Name LocalizedText title,
        @NotNull Period period,
        @Nullable UUID planId) {

    public NewBudget {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
    }

    Budget draftOf(UUID organizationId) {
        return new Budget(organizationId, reference, title, period, planId);
    }
}
