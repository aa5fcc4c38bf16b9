package org.samenspel.consultations.campaign;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.anybody;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;

@QuarkusTest
class CampaignApiTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Test
    void beginsAsDraft() {
        String campaign = levl.draft();

        levl.manager()
                .get(campaign)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("href", endsWith("/consultations/v1" + campaign))
                .body("organization.id", equalTo(levl.id()))
                .body("anonymous", equalTo(true))
                .body("k", equalTo(10))
                .body("state", equalTo("draft"));
    }

    @Test
    void changesDraftAndKeepsTheRest() {
        String campaign = levl.draft();

        levl.manager()
                .header("If-Match", levl.etag(campaign))
                .contentType("application/merge-patch+json")
                .body("""
                        {"k":15,"title":{"fr":"Enquete"}}""")
                .patch(campaign)
                .then()
                .statusCode(200)
                .body("k", equalTo(15))
                .body("title.nl", equalTo("Bevraging wonen"))
                .body("title.fr", equalTo("Enquete"))
                .body("opensAt", equalTo("2022-01-01T00:00:00Z"));
    }

    @Test
    void goesFromDraftThroughOpenToClosed() {
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);

        levl.publish(campaign).statusCode(200).body("state", equalTo("open"));
        levl.publish(campaign).statusCode(200).body("state", equalTo("open"));
        levl.close(campaign).statusCode(200).body("state", equalTo("closed"));
        levl.close(campaign).statusCode(200).body("state", equalTo("closed"));
    }

    @Test
    void listsByState() {
        String draft = levl.draft();
        String open = levl.openCampaign();

        levl.manager()
                .queryParam("state", "draft")
                .get("/campaigns")
                .then()
                .body("items.id", equalTo(List.of(idOf(draft))))
                .body("total", equalTo(1));
        levl.manager()
                .queryParam("state", "open")
                .queryParam("pageSize", 100)
                .get("/campaigns")
                .then()
                .body("items.id", hasItem(idOf(open)))
                .body("items.id", not(hasItem(idOf(draft))));
    }

    @Test
    void showsItsQuestionnaireToAnybodyOncePublished() {
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);

        anybody().get(campaign + "/questionnaire").then().statusCode(404);
        levl.manager().get(campaign + "/questionnaire").then().statusCode(200).header("ETag", notNullValue());

        levl.publish(campaign).statusCode(200);
        anybody()
                .get(campaign + "/questionnaire")
                .then()
                .statusCode(200)
                .body("questions.code", equalTo(List.of("tenure", "barriers", "satisfaction", "months", "remark")))
                .body("questions[4].options", nullValue());
    }

    @Test
    void isFixedOncePublished() {
        String campaign = levl.openCampaign();

        levl.ask(campaign, QUESTIONNAIRE.replace("Wonen", "Werken"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignPublished"));
        levl.manager()
                .header("If-Match", levl.etag(campaign))
                .contentType("application/merge-patch+json")
                .body("{\"k\":5}")
                .patch(campaign)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignPublished"));

        anybody().get(campaign + "/questionnaire").then().body("title.nl", equalTo("Wonen"));
        levl.manager().get(campaign).then().body("k", equalTo(10));
    }

    @Test
    void isNotPublishedWithoutQuestionnaire() {
        String campaign = levl.draft();

        levl.publish(campaign).statusCode(409).body("type", equalTo("urn:problem-type:samenspel:questionnaireMissing"));

        levl.manager().get(campaign).then().body("state", equalTo("draft"));
    }

    @Test
    void isNotClosedBeforeItOpened() {
        String campaign = levl.draft();

        levl.close(campaign).statusCode(409).body("type", equalTo("urn:problem-type:samenspel:campaignNotOpen"));

        levl.manager().get(campaign).then().body("state", equalTo("draft"));
    }

    @Test
    void hasNoResultsUntilClosed() {
        String campaign = levl.openCampaign();

        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignNotClosed"));
    }
}
