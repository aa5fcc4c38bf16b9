package org.samenspel.consultations;

import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An organization goes on as another one, with its rounds and campaigns. */
@QuarkusTest
class SuccessionTest {

    private final ConsultationFixtures before = ConsultationFixtures.organization();
    private final ConsultationFixtures successor = ConsultationFixtures.organization();

    @Test
    void successorSeesRoundsOfBeforeAndBeginsCampaignsInThem() {
        String round = before.round();
        before.succeededBy(successor, LocalDate.now());

        successor.manager().get("/rounds").then().body("total", equalTo(1));
        successor.manager().get(round).then().statusCode(200).body("organization.id", equalTo(before.id()));
        successor
                .manager()
                .get(successor.draftIn(round))
                .then()
                .body("organization.id", equalTo(successor.id()))
                .body("roundId", equalTo(idOf(round)));
    }

    @Test
    void successorGoesOnWithCampaignsOfBefore() {
        String campaign = before.draft();
        before.succeededBy(successor, LocalDate.now());

        successor.manager().get("/campaigns?state=draft").then().body("total", equalTo(1));
        successor.ask(campaign, QUESTIONNAIRE).statusCode(200);
        successor.publish(campaign).statusCode(200).body("organization.id", equalTo(before.id()));
        successor.close(campaign).statusCode(200);
        successor.manager().get(campaign + "/results").then().statusCode(200);
    }

    @Test
    void clientWithTheOldCodeActsForTheSuccessor() {
        String round = before.round();
        before.succeededBy(successor, LocalDate.now());

        before.manager().get(round).then().statusCode(200).body("organization.id", equalTo(before.id()));
        before.manager().get(before.round()).then().body("organization.id", equalTo(successor.id()));
        before.publish(successor.draft()).statusCode(409);
    }

    @Test
    void nothingChangesBeforeTheDay() {
        String campaign = before.draft();
        before.succeededBy(successor, LocalDate.now().plusDays(2));

        successor.manager().get(campaign).then().statusCode(404);
        successor.manager().get("/rounds").then().body("total", equalTo(0));
        before.ask(campaign, QUESTIONNAIRE).statusCode(200);
    }
}
