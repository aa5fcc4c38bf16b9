package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;

@QuarkusTest
class ResultApiTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    ResultService results;

    @Test
    void showsWhatTellsOfTenOrMoreAndHidesTheRest() {
        String campaign = levl.openCampaign();
        submit(campaign, 22, "{\"tenure\":\"rent\",\"barriers\":[\"price\"],\"satisfaction\":4,\"months\":12}");
        submit(campaign, 8, "{\"tenure\":\"own\",\"barriers\":[\"price\",\"offer\"],\"remark\":\"geheim\"}");
        submit(campaign, 4, "{\"tenure\":\"other\"}");
        levl.close(campaign).statusCode(200);

        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(200)
                .body("href", endsWith(campaign + "/results"))
                .body("campaignId", equalTo(idOf(campaign)))
                .body("respondents", equalTo(34))
                .body("k", equalTo(10))
                .body("questions.code", equalTo(List.of("tenure", "barriers", "satisfaction", "months", "remark")))
                .body("questions[0].answered", equalTo(34))
                .body("questions[0].cells.code", equalTo(List.of("rent", "own", "other")))
                .body("questions[0].cells.count", equalTo(Arrays.asList(22, null, null)))
                .body("questions[0].cells.hidden", equalTo(List.of(false, true, true)))
                .body("questions[1].answered", nullValue())
                .body("questions[1].cells.hidden", everyItem(equalTo(true)))
                .body("questions[2].answered", nullValue())
                .body("questions[2].cells[3].count", equalTo(22))
                .body("questions[2].mean", nullValue())
                .body("questions[3].answered", equalTo(22))
                .body("questions[3].mean", equalTo(12))
                .body("questions[4].cells", hasSize(0))
                .body(not(containsString("geheim")));
    }

    @Test
    void tellsOfFewerThanKRespondentsNeitherTheNumberNorAnyCount() {
        String campaign = levl.openCampaign();
        submit(campaign, 9, "{\"tenure\":\"rent\",\"barriers\":[\"price\"],\"satisfaction\":4,\"months\":12}");
        levl.close(campaign).statusCode(200);

        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(200)
                .body("respondents", nullValue())
                .body("fewerThan", equalTo(10))
                .body("questions.answered.findAll { it != null }", empty())
                .body("questions.cells.flatten().count", everyItem(nullValue()))
                .body("questions.mean.findAll { it != null }", empty());
        assertThat(Database.query(
                        "select respondents from campaign_result where campaign_id = '%s'".formatted(idOf(campaign))))
                .containsExactly(Collections.singletonMap("respondents", null));
    }

    @Test
    void countsOptionalAnswersThatAreNullOrEmptyAsNotAnswered() {
        String campaign = levl.openCampaign();
        submit(
                campaign,
                12,
                "{\"tenure\":\"rent\",\"barriers\":[],\"satisfaction\":null,\"months\":null,\"remark\":\"\"}");
        submit(campaign, 11, "{\"tenure\":\"rent\",\"satisfaction\":3,\"months\":6,\"remark\":\"geheim\"}");
        levl.close(campaign).statusCode(200);

        levl.manager()
                .get(campaign + "/results")
                .then()
                .body("respondents", equalTo(23))
                .body("questions[1].answered", nullValue())
                .body("questions[2].answered", equalTo(11))
                .body("questions[3].answered", equalTo(11))
                .body("questions[3].mean", equalTo(6))
                .body("questions[4].answered", equalTo(11));
    }

    @Test
    void campaignThatWasExtendedIsNotClosedByAJobThatFoundItBefore() {
        String campaign = levl.openCampaign();

        results.closeIfFree(UUID.fromString(idOf(campaign)));

        levl.manager().get(campaign).then().body("state", equalTo("open"));
    }

    @Test
    void tellsOfNobodyAsOfFew() {
        String campaign = levl.openCampaign();

        levl.close(campaign).statusCode(200);

        levl.manager()
                .get(campaign + "/results")
                .then()
                .statusCode(200)
                .body("respondents", nullValue())
                .body("fewerThan", equalTo(10));
    }
}
