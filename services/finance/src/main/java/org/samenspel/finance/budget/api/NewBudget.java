package org.samenspel.finance.budget.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.Budget;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * A budget to begin.
 *
 * @param reference the organization's own name for it, the same in all versions
 * @param planId the published plan whose goals the money is for
 */
public record NewBudget(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String reference,

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
