package org.samenspel.consultations.indicator.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;

/** The plans service tells of indicators: once, twice, late, or in the wrong order. */
@QuarkusTest
class PlanEventsTest {

    private static final String TOPIC = "plans.plans.v1";

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final UUID plan = UUID.randomUUID();
    private final UUID count = UUID.randomUUID();
    private final UUID milestone = UUID.randomUUID();

    @Test
    void campaignContributesToCountOfPublishedPlan() {
        send(UUID.randomUUID(), 3, count, milestone);
        awaitKnown(1);

        String campaign = levl.draftFor(count);

        levl.manager().get(campaign).then().body("contributesTo", equalTo(List.of(count.toString())));
    }

    @Test
    void campaignDoesNotContributeToWhatDoesNotCount() {
        send(UUID.randomUUID(), 3, count, milestone);
        awaitKnown(1);

        refuses(levl, milestone);
    }

    @Test
    void campaignDoesNotContributeToIndicatorOfAnotherOrganization() {
        send(UUID.randomUUID(), 3, count, milestone);
        awaitKnown(1);

        refuses(ConsultationFixtures.organization(), count);
    }

    @Test
    void duplicateIsLearnedOnce() {
        UUID event = UUID.randomUUID();
        send(event, 3, count, milestone);
        send(event, 3, count, milestone);
        awaitKnown(1);

        awaitLaterPlan();
        assertThat(known()).isOne();
    }

    @Test
    void olderVersionThatComesLateChangesNothing() {
        UUID added = UUID.randomUUID();
        send(UUID.randomUUID(), 4, count, milestone, added);
        awaitKnown(2);

        send(UUID.randomUUID(), 3, count, milestone);

        awaitLaterPlan();
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void newerVersionTakesThePlaceOfTheOlder() {
        send(UUID.randomUUID(), 3, count, UUID.randomUUID());
        awaitKnown(2);

        send(UUID.randomUUID(), 4, count);

        awaitKnown(1);
    }

    private void refuses(ConsultationFixtures organization, UUID indicator) {
        organization
                .manager()
                .body(organization.newCampaign("\"" + indicator + "\""))
                .post("/campaigns")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:samenspel:unknownIndicator"))
                .body("issues[0].name", equalTo("contributesTo[0]"));
    }

    private void send(UUID event, long version, UUID... indicators) {
        var json = new StringBuilder();
        for (UUID indicator : indicators) {
            json.append(json.isEmpty() ? "" : ",")
                    .append("{\"id\":\"%s\",\"number\":\"1\",\"kind\":\"%s\"}"
                            .formatted(indicator, indicator.equals(milestone) ? "milestone" : "count"));
        }
        send(plan, event, version, json.toString());
    }

    private void send(UUID planId, UUID event, long version, String indicators) {
        String data = """
                {"id":"%s","version":%d,"kind":"year","title":{"nl":"Jaarplan"},
                 "organizationId":"%s","indicators":[%s]}""".formatted(planId, version, levl.id(), indicators);
        var message = new ProducerRecord<>(TOPIC, 0, planId.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.toString(),
                        "ce_source", "urn:samenspel:plans",
                        "ce_type", "org.samenspel.plans.v1.plans.notify.published",
                        "ce_subject", planId.toString(),
                        "ce_time", "2022-01-15T09:00:00Z",
                        "ce_dataschema", "urn:samenspel:event-schema:plans:v1:PlanPublished",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Broker.send(message);
    }

    /** The partition is read in order: when a later plan is known, everything before it was dealt with. */
    private void awaitLaterPlan() {
        UUID later = UUID.randomUUID();
        send(later, UUID.randomUUID(), 1, "{\"id\":\"%s\",\"kind\":\"count\"}".formatted(UUID.randomUUID()));
        await().until(() -> known(later) == 1);
    }

    private void awaitKnown(long expected) {
        await().until(() -> known() == expected);
    }

    private long known() {
        return known(plan);
    }

    private static long known(UUID planId) {
        String sql = "select count(*) as n from known_indicator where plan_id = '%s'".formatted(planId);
        return (Long) Database.query(sql).getFirst().get("n");
    }
}
