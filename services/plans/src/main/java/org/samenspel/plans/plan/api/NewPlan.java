package org.samenspel.plans.plan.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.text.Name;

/**
 * A plan to begin.
 *
 * @param language what it is printed in; Dutch when absent
 * @param agreementId the agreement that it belongs to, if any
 * @param multiYearPlanId the plan whose goals a year plan works on
 */
public record NewPlan(
        @NotNull PlanKind kind,
        @NotNull @Name LocalizedText title,
        @Nullable Language language,
        @NotNull Period period,
        @Nullable UUID agreementId,
        @Nullable UUID multiYearPlanId) {

    public NewPlan {
        if (period != null && period.end() == null) {
            throw new IllegalArgumentException("period.end is required");
        }
        PlanPatch.requireShort(title);
    }

    Plan draftOf(UUID organizationId) {
        return new Plan(organizationId, kind, title, language == null ? Language.NL : language, period).of(agreementId);
    }
}
