package org.samenspel.finance.organization.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.finance.FinanceFixtures.euro;
import static org.samenspel.finance.sharing.SharingFixtures.body;
import static org.samenspel.finance.sharing.SharingFixtures.share;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.FinanceFixtures;
import org.samenspel.testing.Database;

/** The partners service tells of organizations: once, twice, late, or in the wrong order. */
@QuarkusTest
class OrganizationEventsTest {

    private static final String TYPE = "org.samenspel.partners.v1.organizations.notify.";

    private final FinanceFixtures levl = FinanceFixtures.organization();
    private final FinanceFixtures town = FinanceFixtures.organization();
    private final UUID id = UUID.randomUUID();

    @Test
    void namesTheOrganizationOfBudgetAndFunding() {
        String budget = levl.budget();
        String funding = levl.created("/fundings", """
                {"reference":"napar","kind":"project","grantor":"Europa","amount":%s,
                 "period":{"start":"2022-01-01","end":"2022-12-31"}}""".formatted(euro("100.00")));
        levl.officer().get(budget).then().body("organizationName", nullValue());

        tellAndAwait("registered", 0, "LEVL", levl);

        levl.officer().get(budget).then().body("organizationName.nl", equalTo("LEVL"));
        levl.officer().get(funding).then().body("organizationName.nl", equalTo("LEVL"));
        levl.officer().get("/budgets").then().body("items.organizationName.nl", hasItem("LEVL"));
        levl.officer().get("/fundings").then().body("items.organizationName.nl", hasItem("LEVL"));
    }

    @Test
    void namesBothSidesOfAStatement() {
        UUID agreement = levl.agreement(levl.code(), town.code());
        String sharing = levl.created("/costSharings", body(agreement, share(town.code(), 1, 306)));
        levl.put(sharing + "/proposal", sharing, "").statusCode(200);

        tellAndAwait("registered", 0, "LEVL", levl);
        tellAndAwait(UUID.randomUUID(), "registered", 0, "Gemeente", town);

        levl.officer().get(sharing).then().body("organizationName.nl", equalTo("LEVL"));
        FinanceFixtures.as(town.token("partner"))
                .get("/statements")
                .then()
                .body("items[0].organizationName.nl", equalTo("LEVL"))
                .body("items[0].partnerName.nl", equalTo("Gemeente"));
    }

    @Test
    void keepsTheNewestNameInWhateverOrderTheyCome() {
        String budget = levl.budget();
        UUID event = UUID.randomUUID();

        tell(event, id, "changed", 3, "LEVL vzw", levl);
        tell(event, id, "changed", 3, "LEVL vzw", levl);
        tellAndAwait("registered", 0, "Minderhedenforum", levl);

        levl.officer().get(budget).then().body("organizationName.nl", equalTo("LEVL vzw"));
    }

    @Test
    void replacesTheNameThatChanged() {
        String budget = levl.budget();

        tell(UUID.randomUUID(), id, "registered", 0, "Minderhedenforum", levl);
        tellAndAwait("changed", 1, "LEVL", levl);

        levl.officer().get(budget).then().body("organizationName.nl", equalTo("LEVL"));
    }

    private void tellAndAwait(String fact, long version, String name, FinanceFixtures organization) {
        tellAndAwait(id, fact, version, name, organization);
    }

    private static void tellAndAwait(
            UUID subject, String fact, long version, String name, FinanceFixtures organization) {
        UUID event = UUID.randomUUID();
        tell(event, subject, fact, version, name, organization);
        await().untilAsserted(
                        () -> assertThat(Database.query("select 1 from inbox where event_id = '%s'".formatted(event)))
                                .hasSize(1));
    }

    private static void tell(
            UUID event, UUID subject, String fact, long version, String name, FinanceFixtures organization) {
        FinanceFixtures.send("partners.organizations.v1", TYPE + fact, event, subject, """
                {"id":"%s","version":%d,"names":{"nl":"%s"},"kind":"association",
                 "identifiers":[{"scheme":"kbo","code":"%s"}]}""".formatted(
                        subject, version, name, organization.code()));
    }
}
