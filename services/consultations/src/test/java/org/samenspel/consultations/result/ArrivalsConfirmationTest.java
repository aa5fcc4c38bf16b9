package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class ArrivalsConfirmationTest {

    private static final String RENT = "{\"tenure\":\"rent\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    MovableClock clock;

    @Inject
    MeterRegistry meters;

    @Test
    void afterAJumpRespondentsAreToldWhenTheManagerConfirmedIt() {
        String campaign = jumped();
        levl.close(campaign).statusCode(200);
        assertThat(told(campaign)).isEmpty();
        levl.manager().get(campaign + "/results").then().body("respondents", equalTo(200));

        confirm(campaign).statusCode(200).body("arrivals", equalTo("confirmed"));
        assertThat(told(campaign)).containsExactly("200");

        confirm(campaign).statusCode(200);
        assertThat(told(campaign)).hasSize(1);
    }

    @Test
    void confirmedWhileTheCampaignIsOpenTheyAreToldAtItsClose() {
        String campaign = jumped();

        confirm(campaign).statusCode(200);
        assertThat(told(campaign)).isEmpty();

        levl.close(campaign).statusCode(200);
        assertThat(told(campaign)).containsExactly("200");
    }

    @Test
    void withoutAJumpNothingWaitsAndConfirmingChangesNothing() {
        String campaign = levl.openCampaign();
        submit(campaign, 12, RENT);
        String before = levl.etag(campaign);

        confirm(campaign).statusCode(200).header("ETag", equalTo(before));

        levl.close(campaign).statusCode(200);
        assertThat(told(campaign)).containsExactly("12");
    }

    @Test
    void showsHowManyCampaignsWaitForSomebodyToLook() {
        double before = unconfirmed();
        String campaign = jumped();

        assertThat(unconfirmed()).isEqualTo(before + 1);

        confirm(campaign).statusCode(200);
        assertThat(unconfirmed()).isEqualTo(before);
    }

    @Test
    void onlyItsOwnOrganizationSeesThatArrivalsJumped() {
        String campaign = jumped();

        String stranger = ConsultationFixtures.organization().token("consultationManager");
        ConsultationFixtures.as(stranger).get(campaign).then().statusCode(200).body("arrivals", equalTo(null));
    }

    /** All of them in one minute, which is over. */
    private String jumped() {
        clock.moveTo(Instant.parse("2022-03-01T12:00:00Z"));
        String campaign = levl.openCampaign();
        submit(campaign, 200, RENT);
        clock.moveTo(Instant.parse("2022-03-01T12:01:00Z"));
        await().until(() -> "jumped".equals(levl.manager().get(campaign).path("arrivals")));
        return campaign;
    }

    private double unconfirmed() {
        return meters.get("samenspel.campaign.arrivals.unconfirmed").gauge().value();
    }

    private ValidatableResponse confirm(String campaign) {
        return levl.put(campaign, "/arrivalsConfirmation", "");
    }

    /** The numbers of respondents that others were told. */
    private static List<Object> told(String campaign) {
        String sql =
                "select payload->>'respondents' as told from outbox where aggregateid = '%s' and type like '%%closed'";
        return Database.query(sql.formatted(idOf(campaign))).stream()
                .map(row -> row.get("told"))
                .toList();
    }
}
