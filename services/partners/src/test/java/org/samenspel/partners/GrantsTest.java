package org.samenspel.partners;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.KeepsGrants;

@QuarkusTest
class GrantsTest implements KeepsGrants {

    @Override
    public String grants() {
        return """
                agreement: select, insert, update all but (id, owner_id), delete
                body_decision: select, insert, delete
                contact: select, insert, update all but (id, organization_id), delete
                dispute: select, insert, update (version, steps)
                meeting: select, insert, delete
                membership: select, insert, update (version, period_start, period_end, withdrawal)
                obligation: select, insert, update all but (id, agreement_id, code)
                organization: select, insert, update all but (id, owner_id)
                organization_codes: select, insert, delete
                project: select, insert, update all but (id, owner_id, followed_id)
                """;
    }
}
