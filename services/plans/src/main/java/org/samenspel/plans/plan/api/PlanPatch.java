package org.samenspel.plans.plan.api;

import jakarta.validation.constraints.NotNull;
import org.samenspel.plans.plan.Plan;
import org.samenspel.values.LocalizedText;

/** What may change in a draft. */
public record PlanPatch(@NotNull LocalizedText title) {

    static PlanPatch of(Plan plan) {
        return new PlanPatch(plan.title());
    }
}
