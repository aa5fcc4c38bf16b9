package org.samenspel.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.documents.DocumentRule;
import org.samenspel.finance.budget.BudgetRule;
import org.samenspel.finance.budget.StaffAllocationRule;
import org.samenspel.finance.funding.FundingSourceRule;
import org.samenspel.finance.sharing.CostSharingRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

/** All rules of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
public class FinanceRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return Stream.<Rule[]>of(
                        BudgetRule.values(),
                        CostSharingRule.values(),
                        StaffAllocationRule.values(),
                        FundingSourceRule.values(),
                        DocumentRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Guarded> constraints() {
        return Map.of(
                "uq_budget_natural_key",
                        new Guarded(
                                BudgetRule.BUDGET_EXISTS, "Choose another reference, or revise the budget that has it"),
                "uq_cost_sharing_reference",
                        new Guarded(
                                CostSharingRule.COST_SHARING_EXISTS,
                                "Choose another reference, or use the cost sharing that has it"),
                "uq_staff_allocation_theme",
                        new Guarded(
                                StaffAllocationRule.STAFF_ALLOCATION_EXISTS,
                                "Remove the staff allocation of this theme first, and add it with all its staff"),
                "uq_funding_source_reference",
                        new Guarded(
                                FundingSourceRule.FUNDING_SOURCE_EXISTS,
                                "Choose another reference, or change the funding source that has it"),
                "uq_evidence_cost",
                        new Guarded(
                                FundingSourceRule.COST_PROVES_ANOTHER,
                                "Name another cost, or withdraw the evidence with this one first"));
    }
}
