package org.samenspel.governance.organization.messaging;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.governance.PartnersEvents.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;

/** Partners tells what organizations are called. */
@QuarkusTest
class OrganizationEventsTest {

    private final PartnersEvents partners = new PartnersEvents();
    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final UUID id = UUID.randomUUID();
    private String body;

    @BeforeEach
    void setUpBody() {
        body = levl.body("board");
    }

    @Test
    void namesTheOrganizationOfBody() {
        levl.secretary().get(body).then().body("organizationName", nullValue());

        tellAndAwait("registered", 0, "LEVL");

        assertName("LEVL");
        levl.secretary().get("/bodies").then().body("items[0].organizationName.nl", equalTo("LEVL"));
    }

    @Test
    void keepsTheNewestNameInWhateverOrderTheyCome() {
        UUID event = UUID.randomUUID();
        partners.name(event, "changed", id, 3, "LEVL vzw", levl);
        partners.name(event, "changed", id, 3, "LEVL vzw", levl);
        tellAndAwait("registered", 0, "Minderhedenforum");

        assertName("LEVL vzw");
    }

    @Test
    void replacesTheNameThatChanged() {
        tellAndAwait("registered", 0, "Minderhedenforum");
        tellAndAwait("changed", 1, "LEVL");

        assertName("LEVL");
    }

    private void tellAndAwait(String fact, int version, String name) {
        UUID event = UUID.randomUUID();
        partners.name(event, fact, id, version, name, levl);
        awaitApplied(event);
    }

    private void assertName(String name) {
        levl.secretary().get(body).then().body("organizationName.nl", equalTo(name));
    }
}
