package org.samenspel.plans.plan.api;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.approval.ApprovalOutline;
import org.samenspel.plans.approval.Approvals;
import org.samenspel.plans.organization.KnownOrganizations;
import org.samenspel.plans.plan.Plan;
import org.samenspel.values.LocalizedText;

/** What the other services tell of a plan, beside what is in it. */
@ApplicationScoped
class PlanSurroundings {

    private final Approvals approvals;
    private final KnownOrganizations organizations;

    PlanSurroundings(Approvals approvals, KnownOrganizations organizations) {
        this.approvals = approvals;
        this.organizations = organizations;
    }

    @Nullable
    LocalizedText organizationName(Plan plan) {
        return organizations.nameOf(plan.organization()).orElse(null);
    }

    @Nullable
    ApprovalOutline approval(Plan plan) {
        return approvals.first(plan.id(), plan.organization()).orElse(null);
    }
}
