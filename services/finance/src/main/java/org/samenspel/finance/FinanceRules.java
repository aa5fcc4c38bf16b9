package org.samenspel.finance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.finance.budget.BudgetRule;
import org.samenspel.finance.deployment.DeploymentRule;
import org.samenspel.finance.funding.FundingRule;
import org.samenspel.finance.sharing.CostSharingRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalogue;

/** All rules of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
public class FinanceRules implements RuleCatalogue {

    @Override
    public List<? extends Rule> rules() {
        return Stream.<Rule[]>of(
                        BudgetRule.values(), CostSharingRule.values(), DeploymentRule.values(), FundingRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Rule> constraints() {
        return Map.of(
                "uq_budget_natural_key", BudgetRule.BUDGET_EXISTS,
                "uq_cost_sharing_reference", CostSharingRule.COST_SHARING_EXISTS,
                "uq_deployment_theme", DeploymentRule.THEME_DEPLOYED,
                "uq_funding_reference", FundingRule.FUNDING_EXISTS,
                "uq_proof_cost", FundingRule.COST_PROVES_ANOTHER);
    }
}
