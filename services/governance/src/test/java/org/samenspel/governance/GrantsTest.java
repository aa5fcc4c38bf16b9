package org.samenspel.governance;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.KeepsGrants;

/** What people declared about themselves the running role can't even read: it has no line here. */
@QuarkusTest
class GrantsTest implements KeepsGrants {

    @Override
    public String grants() {
        return """
                body: select, insert, update all but (id, organization_id, code, agreement_id)
                decision: select, insert, update (version, withdrawn_on, withdrawal_reason)
                diversity_report: select, insert
                known_agreement: select, insert, update all but (id), delete
                known_agreement_parties: select, insert, delete
                known_agreement_unsigned: select, insert, delete
                known_plan: select, insert, update (agreement_id), delete
                mandate: select, insert, update (version, ended_on, end_reason, withdrawn_on, withdrawal_reason)
                meeting: select, insert, update all but (id, body_id)
                other_mandate: select, insert, update (title, organization, period_end, withdrawn_on, withdrawal_reason)
                person: select, insert, update all but (id, organization_id)
                """;
    }
}
