package org.samenspel.plans;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.KeepsGrants;

@QuarkusTest
class GrantsTest implements KeepsGrants {

    @Override
    public String grants() {
        return """
                action: select, insert, update all but (id, plan_id, number, sort_key)
                action_goal: select, insert, delete
                action_partner: select, insert, delete
                approved_budget: select, insert, delete
                assessment: select, insert, update (version, versions, withdrawn_on, withdrawal_reason)
                assessment_framework: select, insert, update (version, versions, withdrawn_on, withdrawal_reason)
                goal: select, insert, update all but (id, plan_id, code, sort_key)
                indicator: select, insert, update all but (id, plan_id, action, goal, number, part, sort_key)
                indicator_target: select, insert
                known_agreement: select, insert, delete
                known_agreement_parties: select, insert, delete
                known_happening: select, insert, update all but (id, organization_id), delete
                measurement: select, insert, update (withdrawn_on, withdrawal_reason, withdrawal_event_id)
                outside_approval: select, insert, update (withdrawn_on, withdrawal_reason)
                plan: select, insert, update all but (id, organization_id, agreement_id, kind, language, period_start, period_end), delete
                plan_approval: select, insert, delete
                plan_revision: select, insert
                stray_decision: select, insert, delete
                """;
    }
}
