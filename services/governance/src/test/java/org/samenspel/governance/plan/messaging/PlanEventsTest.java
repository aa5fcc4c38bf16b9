package org.samenspel.governance.plan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.samenspel.testing.EventSender.awaitApplied;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;
import org.samenspel.testing.Database;
import org.samenspel.testing.EventSender;
import org.samenspel.testing.Operator;

/** A plan that belongs to an agreement is decided on by a body of that agreement, from its submission on. */
@QuarkusTest
class PlanEventsTest {

    private final EventSender plans = new EventSender("plans.plans.v1");
    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final PartnersEvents partners = new PartnersEvents();
    private final UUID plan = UUID.randomUUID();
    private String joint;

    @BeforeEach
    void setUpJointConsultation() {
        partners.activated(List.of(), levl, GovernanceFixtures.organization());
        joint = levl.bodyOf(partners.agreement(), "jointConsultation");
    }

    @Test
    void bodyOfTheAgreementTakesUpItsPlanOnceItIsSubmitted() {
        planMeeting().statusCode(400).body("type", endsWith(":subjectOfOneParty"));

        UUID event = UUID.randomUUID();
        submitted(event, partners.agreement());
        awaitApplied(submitted(event, partners.agreement()));

        planMeeting().statusCode(201);
    }

    @Test
    void planOfOnePartyOrOfAnotherAgreementIsNotForIt() {
        awaitApplied(submitted(UUID.randomUUID(), UUID.randomUUID()));

        planMeeting().statusCode(400).body("type", endsWith(":subjectOfOneParty"));
    }

    @Test
    void isBuiltAnewFromWhatWasSubmitted() {
        awaitApplied(submitted(UUID.randomUUID(), partners.agreement()));
        Database.execute("delete from known_plan where id = '%s'".formatted(plan));
        planMeeting().statusCode(400);

        assertThat(Operator.order("rebuild", "plans")).startsWith("rebuilt");

        planMeeting().statusCode(201);
    }

    private UUID submitted(UUID event, UUID agreement) {
        return plans.send(event, "submitted", plan, 4, """
                {"organizationId":"%s","agreementId":"%s","kind":"multiYear",
                 "period":{"start":"2022-01-01","end":"2026-12-31"}}""".formatted(levl.id(), agreement));
    }

    private ValidatableResponse planMeeting() {
        return levl.post("/meetings", """
                {"bodyId":"%s","date":"2022-03-01","agenda":[{"number":"1","title":{"nl":"Plan"},
                 "subject":{"kind":"plan","id":"%s"}}]}""".formatted(GovernanceFixtures.idOf(joint), plan));
    }
}
