package org.samenspel.consultations.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.consultations.ConsultationFixtures.QUESTIONNAIRE;
import static org.samenspel.consultations.ConsultationFixtures.idOf;
import static org.samenspel.consultations.ConsultationFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.EventSchemas;
import org.samenspel.testing.MovableClock;

@QuarkusTest
class CampaignEventsTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();

    @Inject
    MovableClock clock;

    @Test
    void publishesThatCampaignOpenedAndWhatItCountedWhenItClosed() {
        String campaign = levl.openCampaign();
        submit(campaign, 12, "{\"tenure\":\"rent\"}");
        levl.close(campaign).statusCode(200);

        await().until(() -> events(campaign).size() == 2);

        assertThat(events(campaign)).allSatisfy(EventSchemas::assertValid);
        assertThat(events(campaign))
                .extracting(CampaignEventsTest::type)
                .containsExactly(
                        "org.samenspel.consultations.v1.campaigns.notify.opened",
                        "org.samenspel.consultations.v1.campaigns.notify.closed");
        JsonPath closed = data(events(campaign).getLast());
        assertThat(closed.getInt("respondents")).isEqualTo(12);
        assertThat(closed.<Object>get("fewerThan")).isNull();
        assertThat(closed.getString("organizationId")).isEqualTo(levl.id());
        assertThat(closed.getString("closedOn")).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void publishesOfFewerThanKRespondentsThatTheyAreFewer() {
        String campaign = levl.openCampaign();
        submit(campaign, 3, "{\"tenure\":\"rent\"}");
        levl.close(campaign).statusCode(200);

        await().until(() -> events(campaign).size() == 2);

        assertThat(events(campaign)).allSatisfy(EventSchemas::assertValid);
        JsonPath closed = data(events(campaign).getLast());
        assertThat(closed.getInt("fewerThan")).isEqualTo(10);
        assertThat(closed.<Object>get("respondents")).isNull();
    }

    @Test
    void publishesTheNewClosingInstantOfACampaignThatWasExtended() {
        String campaign = levl.openCampaign();
        levl.extend(campaign, "2099-02-01T00:00:00Z").statusCode(200);

        await().until(() -> events(campaign).size() == 2);

        assertThat(events(campaign)).allSatisfy(EventSchemas::assertValid);
        assertThat(type(events(campaign).getLast())).endsWith(".campaigns.notify.extended");
        assertThat(data(events(campaign).getLast()).getString("closesAt")).isEqualTo("2099-02-01T00:00:00Z");
    }

    @Test
    void publishesThatCampaignWasWithdrawn() {
        clock.moveTo(Instant.parse("2021-12-31T00:00:00Z"));
        String campaign = levl.draft();
        levl.ask(campaign, QUESTIONNAIRE).statusCode(200);
        levl.publish(campaign).statusCode(200);
        levl.withdraw(campaign).statusCode(200);

        await().until(() -> events(campaign).size() == 1);

        assertThat(events(campaign)).allSatisfy(EventSchemas::assertValid);
        assertThat(type(events(campaign).getLast())).endsWith(".campaigns.notify.withdrawn");
    }

    @Test
    void publishesNothingOfDraft() {
        String campaign = levl.draft();
        String open = levl.openCampaign();

        await().until(() -> events(open).size() == 1);

        assertThat(events(campaign)).isEmpty();
    }

    private static List<ConsumerRecord<String, byte[]>> events(String campaign) {
        return Broker.records("consultations.campaigns.v1").stream()
                .filter(event -> event.key().equals(idOf(campaign)))
                .toList();
    }

    private static String type(ConsumerRecord<String, byte[]> event) {
        return new String(event.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8);
    }

    private static JsonPath data(ConsumerRecord<String, byte[]> event) {
        return new JsonPath(new String(event.value(), StandardCharsets.UTF_8));
    }
}
