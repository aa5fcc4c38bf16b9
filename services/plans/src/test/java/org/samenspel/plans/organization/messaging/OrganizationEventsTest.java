package org.samenspel.plans.organization.messaging;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.plans.EventSender;
import org.samenspel.plans.PlanFixtures;

@QuarkusTest
class OrganizationEventsTest {

    private final EventSender partners = new EventSender("partners.organizations.v1");
    private final PlanFixtures levl = PlanFixtures.organization();
    private final UUID id = UUID.randomUUID();

    @Test
    void namesTheOrganizationOfPlan() {
        String plan = levl.yearPlan();
        levl.planner().get(plan).then().body("organizationName", nullValue());

        partners.sendAndAwait("registered", id, 0, organization("LEVL"));

        levl.planner().get(plan).then().body("organizationName.nl", equalTo("LEVL"));
    }

    @Test
    void keepsTheNewestNameInWhateverOrderTheyCome() {
        String plan = levl.yearPlan();
        UUID event = UUID.randomUUID();

        partners.send(event, "changed", id, 3, organization("LEVL vzw"));
        partners.send(event, "changed", id, 3, organization("LEVL vzw"));
        partners.sendAndAwait("registered", id, 0, organization("Minderhedenforum"));

        levl.planner().get(plan).then().body("organizationName.nl", equalTo("LEVL vzw"));
    }

    @Test
    void replacesTheNameThatChanged() {
        String plan = levl.yearPlan();

        partners.send("registered", id, 0, organization("Minderhedenforum"));
        partners.sendAndAwait("changed", id, 1, organization("LEVL"));

        levl.planner().get(plan).then().body("organizationName.nl", equalTo("LEVL"));
    }

    private String organization(String name) {
        return """
                "names":{"nl":"%s"},"kind":"association",
                "identifiers":[{"scheme":"kbo","code":"%s"},{"scheme":"nis","code":"%s"}]""".formatted(name, levl.code(), UUID.randomUUID().toString().substring(0, 5));
    }
}
