package org.samenspel.consultations.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.samenspel.consultations.ConsultationFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Database;

@QuarkusTest
class ArrivalsAtTheCloseTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    ArrivalWatch watch;

    @Inject
    Clock clock;

    @Test
    void aJumpInTheLastSecondIsKnownBeforeRespondentsAreTold() {
        String campaign = levl.openCampaign();

        watch.count(UUID.fromString(idOf(campaign)), 200, clock.instant());
        levl.close(campaign).statusCode(200).body("arrivals", equalTo("jumped"));

        assertThat(Database.query("select 1 from outbox where aggregateid = '%s' and type like '%%closed'"
                        .formatted(idOf(campaign))))
                .isEmpty();
    }
}
