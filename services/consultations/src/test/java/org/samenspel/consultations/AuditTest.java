package org.samenspel.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.testing.AuditTrail;

/** Who made, opened and closed a campaign is known. */
@QuarkusTest
class AuditTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final AuditTrail trail = new AuditTrail(UUID.fromString(levl.id()));

    @Test
    void tellsTheLifeOfACampaign() {
        String campaign = levl.openCampaign();
        levl.close(campaign).statusCode(200);

        assertThat(AuditTrail.of(UUID.fromString(ConsultationFixtures.idOf(campaign))))
                .startsWith(
                        "createCampaign created campaign null->0 done", "putQuestionnaire changed campaign 0->1 done")
                .anyMatch(record -> record.startsWith("publishCampaign changed campaign 1->"))
                .anyMatch(record -> record.startsWith("closeCampaign changed campaign"));
    }

    @Test
    void tellsOfEachVersionOfRoundsAndCampaigns() {
        String campaign = levl.openCampaign();
        levl.close(campaign).statusCode(200);

        await().untilAsserted(() -> assertThat(List.of("consultation_round", "campaign"))
                .allSatisfy(table -> {
                    assertThat(trail.told(table)).isNotEmpty();
                    assertThat(trail.gaps(table)).isEmpty();
                }));
    }
}
