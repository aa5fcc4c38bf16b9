package org.samenspel.plans.plan.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.Plan;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.text.Name;

/**
 * What may change in a plan.
 *
 * @param reason why; a published plan needs one
 */
public record PlanPatch(
        @NotNull @Name LocalizedText title,
        @Nullable @Size(max = 500) String reason) {

    private static final int LONGEST_TITLE = 500;

    public PlanPatch {
        requireShort(title);
    }

    static PlanPatch of(Plan plan) {
        return new PlanPatch(plan.title(), null);
    }

    /** A title that is missing is found by its own constraint. */
    static void requireShort(@Nullable LocalizedText title) {
        if (title != null && title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("title must have at most %d characters".formatted(LONGEST_TITLE));
        }
    }
}
