package org.samenspel.plans.plan.api;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.plans.approval.ApprovalScope;
import org.samenspel.plans.plan.BodyDecision;
import org.samenspel.plans.plan.Plan;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.PlanState;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/**
 * A plan as callers read it.
 *
 * @param agreementId the agreement it belongs to
 * @param submittedAt since when it lies before a body; absent when it does not
 * @param submittedOn the day on which it came before a body; absent when it lies before none
 * @param openRevision why it is being revised; absent while it is not
 * @param approval by a body of its own organization, or of its agreement
 * @param earlyDecisions of bodies, that change nothing, for those who write and check plans; absent when there is none
 */
public record PlanDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        @Nullable UUID agreementId,
        PlanKind kind,
        LocalizedText title,
        Language language,
        Period period,
        @Nullable UUID multiYearPlanId,
        PlanState state,
        @Nullable Instant publishedAt,
        @Nullable Instant submittedAt,
        @Nullable LocalDate submittedOn,
        @Nullable String openRevision,
        @Nullable ApprovalScope approval,
        @Nullable List<EarlyDecision> earlyDecisions)
        implements Linked {

    static PlanDetails of(
            Plan plan, @Nullable ApprovalScope approval, List<BodyDecision> early, References references) {
        return new PlanDetails(
                references.href(PlanResource.class, plan.id()),
                plan.id(),
                references.organization(plan.organizationId()),
                plan.agreementId().orElse(null),
                plan.kind(),
                plan.title(),
                plan.language(),
                plan.period(),
                plan.multiYearPlanId().orElse(null),
                plan.state(),
                plan.publishedAt(),
                plan.submittedAt(),
                plan.submittedOn(),
                plan.openRevision(),
                approval,
                early.isEmpty() ? null : early.stream().map(EarlyDecision::of).toList());
    }

    /**
     * As it is titled in what a revision says.
     *
     * @param today whether that counts today: since when it lies before a body, and why it is being revised, is known of today alone
     */
    PlanDetails titled(LocalizedText inForce, boolean today) {
        return new PlanDetails(
                href,
                id,
                organization,
                agreementId,
                kind,
                inForce,
                language,
                period,
                multiYearPlanId,
                state,
                publishedAt,
                today ? submittedAt : null,
                today ? submittedOn : null,
                today ? openRevision : null,
                approval,
                today ? earlyDecisions : null);
    }
}
