package org.samenspel.plans.plan;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Language;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotAllowed;
import org.samenspel.values.rule.RuleViolation;
import org.samenspel.web.persistence.Aggregate;

/**
 * What the other features know of a plan they work in.
 *
 * @param agreementId the agreement it belongs to, if any: its parties alone see it
 * @param language the language of every text that an import brings
 * @param multiYearPlanId the plan whose goals a year plan works on; null when it has goals of its own
 * @param publishedAt null for a draft
 * @param openRevision why it is being revised: what changes becomes one revision when that is closed; null while it is not
 */
public record PlanScope(
        UUID id,
        long version,
        UUID organizationId,
        @Nullable UUID agreementId,
        PlanKind kind,
        LocalizedText title,
        Language language,
        Period period,
        @Nullable UUID multiYearPlanId,
        @Nullable Instant publishedAt,
        @Nullable String openRevision)
        implements Aggregate {

    /** Whether the caller writes and measures for the organization that the plan is of. */
    public boolean isKeptBy(Caller caller) {
        return caller.actsFor(organizationId, id) && caller.has(Role.PLANNER, Role.NETWORK_COORDINATOR);
    }

    /** @throws NotAllowed if its working copy is not for the caller: that is for those who see its organization's drafts */
    void requireWorkedOnBy(Caller caller) {
        if (!isWorkedOnBy(caller)) {
            throw new NotAllowed("The working copy is for those who write and check the plans of its organization");
        }
    }

    /** Whether the caller sees its working copy, as it would a draft. */
    public boolean isWorkedOnBy(Caller caller) {
        return caller.belongsTo(organizationId) && Plan.seesDrafts(caller);
    }

    /** The same with its working copy as what counts. */
    public PlanScope asWorkedOn() {
        return with(title, null);
    }

    /** The same with the title that counts. */
    public PlanScope titled(LocalizedText inForce) {
        return with(inForce, openRevision);
    }

    private PlanScope with(LocalizedText otherTitle, @Nullable String revision) {
        return new PlanScope(
                id,
                version,
                organizationId,
                agreementId,
                kind,
                otherTitle,
                language,
                period,
                multiYearPlanId,
                publishedAt,
                revision);
    }

    /** The plan that the goals are of. */
    public UUID goalPlanId() {
        return multiYearPlanId == null ? id : multiYearPlanId;
    }

    /** Whether the plan is public. */
    public boolean isPublished() {
        return publishedAt != null;
    }

    /** @throws RuleViolation {@code goalsOfMultiYearPlan} when the goals are decided elsewhere */
    public void requireOwnGoals() {
        if (multiYearPlanId != null) {
            throw new RuleViolation(
                    PlanRule.GOALS_OF_MULTI_YEAR_PLAN, "Import the goals into plan %s".formatted(multiYearPlanId));
        }
    }

    /** @throws RuleViolation {@code actionsBelongToYearPlan} in a multi-year plan */
    public void requireYearPlan() {
        if (kind != PlanKind.YEAR) {
            throw new RuleViolation(PlanRule.ACTIONS_BELONG_TO_YEAR_PLAN, "The plan is of kind multiYear");
        }
    }

    /** @throws RuleViolation {@code planNotPublished} while the plan is a draft */
    public void requirePublished() {
        if (!isPublished()) {
            throw new RuleViolation(PlanRule.PLAN_NOT_PUBLISHED, "A draft is neither measured nor assessed");
        }
    }
}
