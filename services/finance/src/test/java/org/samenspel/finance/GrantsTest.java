package org.samenspel.finance;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.KeepsGrants;

@QuarkusTest
class GrantsTest implements KeepsGrants {

    @Override
    public String grants() {
        return """
                budget: select, insert, update all but (id, organization_id, first_version_id, reference, revision, plan_id), delete
                budget_group: select, insert, update all but (budget_id, position), delete
                budget_income_line: select, insert, update all but (budget_id, position), delete
                budget_line: select, insert, update all but (budget_id, position), delete
                cost_sharing: select, insert, update all but (id, organization_id, correction, corrects, correction_reason), delete
                evidence: select, insert, update (version, withdrawn_on, withdrawal_reason, withdrawn_by)
                funding_source: select, insert, update all but (id, organization_id)
                funding_source_version: select, insert
                known_agreement: select, insert, update all but (id), delete
                known_party: select, insert, delete
                known_plan: select, insert, update all but (id), delete
                staff_allocation: select, insert, delete
                staff_allocation_post: select, insert, delete
                statement: select, insert, update all but (id, cost_sharing_id, round, organization_id, partner_id, proposed_on, content, round_cause)
                stray_decision: select, insert, delete
                """;
    }
}
