package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.EdgeOfDay;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class CampaignClockTest {

    private static final Instant OPENS = Instant.parse("2022-01-01T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2099-01-01T00:00:00Z");
    private static final String ANSWERS = "{\"tenure\":\"rent\"}";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    MovableClock clock;

    @Test
    void opensAndClosesAtItsInstants() {
        clock.moveTo(OPENS.minusSeconds(60));
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);
        levl.publish(campaign).statusCode(200);
        assertThat(state(campaign)).isEqualTo("scheduled");
        submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(409);

        clock.moveTo(OPENS);
        await().until(() -> state(campaign).equals("open"));
        submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(201);

        clock.moveTo(CLOSES);
        await().until(() -> state(campaign).equals("closed"));
        assertThat((int) levl.manager().get(campaign + "/results").path("fewerThan"))
                .isEqualTo(10);
    }

    @Test
    void refusesResponseFromTheClosingInstantOnEvenIfTheJobIsLate() {
        String campaign = levl.openCampaign();

        clock.moveTo(CLOSES);

        submit(campaign, UUID.randomUUID(), ANSWERS).statusCode(409);
    }

    @ParameterizedTest
    @EnumSource
    void isClosedOnTheDayInBrussels(EdgeOfDay edge) {
        clock.moveTo(edge.instant().minusSeconds(60));
        String campaign = levl.openCampaign();
        clock.moveTo(edge.instant());

        levl.close(campaign).statusCode(200);

        String closedOn = levl.manager().get(campaign + "/results").path("closedOn");
        assertThat(closedOn).isEqualTo(edge.today().toString());
    }

    private String state(String campaign) {
        return levl.manager().get(campaign).path("state");
    }
}
