package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.anybody;
import static org.samenspel.consultations.ConsultationFixtures.as;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** What becomes of a campaign once it is published: extended, withdrawn, or published with warnings. */
@QuarkusTest
class CampaignLifeTest {

    private static final Instant OPENS = Instant.parse("2022-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-01-01T00:00:00Z");
    private static final String LATER = "2099-02-01T00:00:00Z";
    private static final String ANSWERS = "{\"tenure\":\"rent\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    MovableClock clock;

    @Test
    void takesResponsesUntilTheInstantToWhichItWasExtendedAndSaysSoToRespondents() {
        String campaign = levl.openCampaign();
        anybody().get(campaign + "/questionnaire").then().body("closesAt", equalTo(CLOSES.toString()));

        levl.extend(campaign, LATER).statusCode(200).body("closesAt", equalTo(LATER));

        anybody().get(campaign + "/questionnaire").then().body("closesAt", equalTo(LATER));
        clock.moveTo(CLOSES.plusSeconds(60));
        submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(201);
        clock.moveTo(Instant.parse(LATER));
        submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(409);
    }

    @Test
    void refusesToCloseEarlierByAnExtension() {
        String campaign = levl.openCampaign();

        levl.extend(campaign, "2098-01-01T00:00:00Z").statusCode(400).body("issues.name", contains("closesAt"));

        levl.manager().get(campaign).then().body("closesAt", equalTo(CLOSES.toString()));
    }

    @Test
    void publishesThatItWasExtendedOnce() {
        String campaign = levl.openCampaign();

        levl.extend(campaign, LATER).statusCode(200);
        levl.extend(campaign, LATER).statusCode(200);

        assertThat(facts(campaign)).containsExactly("opened", "extended");
    }

    @Test
    void withdrawnCampaignNeverOpensAndIsNoLongerPublic() {
        String campaign = scheduled();
        anybody().get(campaign + "/questionnaire").then().statusCode(200);

        levl.withdraw(campaign).statusCode(200).body("state", equalTo("withdrawn"));
        levl.withdraw(campaign).statusCode(200);
        clock.moveTo(OPENS.plusSeconds(60));
        String other = levl.openCampaign();

        assertThat(facts(campaign)).containsExactly("withdrawn");
        await().until(() -> levl.manager().get(other).path("state").equals("open"));
        String stranger = ConsultationFixtures.organization().token("consultationManager");
        as(stranger).get(campaign).then().statusCode(200).body("state", equalTo("withdrawn"));
        as(stranger).get(campaign + "/questionnaire").then().statusCode(404);
        anybody().get(campaign + "/questionnaire").then().statusCode(404);
        levl.manager().get(campaign + "/questionnaire").then().statusCode(200);
        submit(campaign, UUID.randomUUID(), ANSWERS)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignNotOpen"));
        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignWithdrawn"));
    }

    @Test
    void discardedDraftLeavesNothingAndItsReferenceIsFree() {
        String round = levl.round();
        var before = Database.rowCounts();
        String draft = levl.draftIn(round);
        String reference = levl.manager().get(draft).path("reference");
        levl.ask(draft, QUESTIONNAIRE).statusCode(200);

        levl.discard(draft).statusCode(204);

        levl.manager().get(draft).then().statusCode(404);
        anybody().get(draft + "/questionnaire").then().statusCode(404);
        submit(draft, UUID.randomUUID(), ANSWERS).statusCode(404);
        assertThat(Database.rowCounts()).containsEntry("campaign", before.get("campaign"));
        assertThat(facts(draft)).isEmpty();
        levl.manager()
                .body(levl.newCampaign("").replaceFirst("ref-[^\"]+", reference))
                .post("/campaigns")
                .then()
                .statusCode(201)
                .body("reference", equalTo(reference));
    }

    @Test
    void whatWasPublishedIsNotDiscarded() {
        String closed = levl.openCampaign();
        levl.close(closed).statusCode(200);

        for (String campaign : List.of(levl.openCampaign(), closed)) {
            levl.discard(campaign)
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:samenspel:campaignPublished"));
        }
        levl.discard(levl.withdrawnCampaign())
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:campaignWithdrawn"));
    }

    @Test
    void openCampaignIsNotWithdrawn() {
        String campaign = levl.openCampaign();

        levl.withdraw(campaign).statusCode(409).body("type", equalTo("urn:problem-type:samenspel:campaignOpened"));

        levl.manager().get(campaign).then().body("state", equalTo("open"));
    }

    @Test
    void tellsWarningsBeforehandAndInTheRefusalUntilTheyAreConfirmed() {
        String campaign = levl.draft();
        String bilingual =
                QUESTIONNAIRE.replace("{\"nl\":\"Tevreden?\"}", "{\"nl\":\"Tevreden?\",\"fr\":\"Content?\"}");
        levl.ask(campaign, bilingual)
                .statusCode(200)
                .body("warnings.code", hasItem("unreadFreeText"))
                .body("warnings.property", hasItem("questionnaire.introduction"));

        levl.publish(campaign)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:samenspel:warningsNotConfirmed"))
                .body("issues.name.unique()", contains("confirmedWarnings"))
                .body("issues.value.unique()", contains("missingTranslation"));
        levl.put(campaign, "/publication", "{}").statusCode(409).body("issues.value", hasItem("unreadFreeText"));
        levl.manager().get(campaign).then().body("state", equalTo("draft"));

        levl.put(campaign, "/publication", """
                        {"confirmedWarnings":["missingTranslation","unreadFreeText"]}""").statusCode(200).body("state", equalTo("open"));
        anybody().get(campaign + "/questionnaire").then().body("warnings", nullValue());
    }

    @Test
    void refusesConfirmationOfAWarningThatDoesNotExist() {
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);

        levl.put(campaign, "/publication", "{\"confirmedWarnings\":[\"all\"]}")
                .statusCode(400)
                .body("issues.name", contains("confirmedWarnings[0]"));
    }

    private String scheduled() {
        clock.moveTo(OPENS.minusSeconds(60));
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);
        levl.publish(campaign).statusCode(200).body("state", equalTo("scheduled"));
        return campaign;
    }

    private static Iterable<Object> facts(String campaign) {
        String sql = "select type from outbox where aggregateid = '%s' order by position".formatted(idOf(campaign));
        return Database.query(sql).stream()
                .map(row -> (Object) row.get("type").toString().replaceAll(".*\\.", ""))
                .toList();
    }
}
