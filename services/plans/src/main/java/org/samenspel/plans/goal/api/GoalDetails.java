package org.samenspel.plans.goal.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.goal.GoalContent;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.values.LocalizedText;

/** A goal as callers read it. */
public record GoalDetails(
        URI href,
        UUID id,
        String code,
        GoalLevel level,
        @Nullable String parent,
        LocalizedText title,
        @Nullable String notes) {

    /** @param planId the plan it was asked in, which may be a year plan that works on it */
    static GoalDetails of(GoalContent goal, UUID planId, References references) {
        return new GoalDetails(
                references.href(GoalResource.class, planId, goal.code()),
                goal.id(),
                goal.code(),
                goal.level(),
                goal.parent(),
                goal.title(),
                goal.notes());
    }
}
