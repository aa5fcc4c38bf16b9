package org.samenspel.consultations;

import io.quarkus.test.junit.QuarkusTest;
import org.samenspel.testing.KeepsGrants;

@QuarkusTest
class GrantsTest implements KeepsGrants {

    @Override
    public String grants() {
        return """
                campaign: select, insert, update all but (id, round_id, organization_id, reference, anonymous), delete
                campaign_arrivals: select, update all but (campaign_id)
                campaign_closing: select, insert, update all but (campaign_id), delete
                campaign_key: select, insert, update (missing_since, doomed), delete
                campaign_result: select, insert
                consultation_round: select, insert, update (version, withdrawn_on, withdrawal_reason)
                finished_backup: select
                known_indicator: select, insert, update all but (id), delete
                sealed_response: select, insert, delete
                """;
    }
}
