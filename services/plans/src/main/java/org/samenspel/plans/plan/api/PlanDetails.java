package org.samenspel.plans.plan.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.ApprovalOutline;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanState;
import org.samenspel.security.Organization;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * A plan as callers read it.
 *
 * @param organizationName as soon as the partners service tells it
 * @param approval by a body of its own organization
 */
public record PlanDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        PlanKind kind,
        LocalizedText title,
        Language language,
        Period period,
        @Nullable UUID multiYearPlanId,
        PlanState state,
        @Nullable Instant publishedAt,
        @Nullable ApprovalOutline approval) {

    static PlanDetails of(Plan plan, PlanSurroundings surroundings, UriInfo uri) {
        return new PlanDetails(
                uri.getBaseUriBuilder()
                        .path(PlanResource.class)
                        .path(plan.id().toString())
                        .build(),
                plan.id(),
                plan.organization(),
                surroundings.organizationName(plan),
                plan.kind(),
                plan.title(),
                plan.language(),
                plan.period(),
                plan.multiYearPlanId().orElse(null),
                plan.state(),
                plan.publishedAt(),
                surroundings.approval(plan));
    }
}
