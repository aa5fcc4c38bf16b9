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
    public Map<String, Rule> constraints() {
        return Map.of(
                "uq_budget_natural_key", BudgetRule.BUDGET_EXISTS,
                "uq_cost_sharing_reference", CostSharingRule.COST_SHARING_EXISTS,
                "uq_staff_allocation_theme", StaffAllocationRule.STAFF_ALLOCATION_EXISTS,
                "uq_funding_source_reference", FundingSourceRule.FUNDING_SOURCE_EXISTS,
                "uq_evidence_cost", FundingSourceRule.COST_PROVES_ANOTHER);
    }
}
