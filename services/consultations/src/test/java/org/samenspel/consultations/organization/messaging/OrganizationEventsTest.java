package org.samenspel.consultations.organization.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.samenspel.consultations.ConsultationFixtures;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;

/** The partners service tells of organizations: once, twice, late, or in the wrong order. */
@QuarkusTest
class OrganizationEventsTest {

    private final ConsultationFixtures levl = ConsultationFixtures.organization();
    private final UUID id = UUID.randomUUID();

    @Test
    void namesTheOrganizationOfRoundAndCampaign() {
        String round = levl.round();
        String campaign = levl.draft();
        levl.manager().get(round).then().body("organizationName", nullValue());

        sendAndAwait("registered", 0, "LEVL");

        levl.manager().get(round).then().body("organizationName.nl", equalTo("LEVL"));
        levl.manager().get(campaign).then().body("organizationName.nl", equalTo("LEVL"));
        levl.manager().get("/rounds").then().body("items.organizationName.nl", hasItem("LEVL"));
        levl.manager()
                .queryParam("state", "draft")
                .get("/campaigns")
                .then()
                .body("items.organizationName.nl", hasItem("LEVL"));
    }

    @Test
    void keepsTheNewestNameInWhateverOrderTheyCome() {
        String round = levl.round();
        UUID event = UUID.randomUUID();

        send(event, "changed", 3, "LEVL vzw");
        send(event, "changed", 3, "LEVL vzw");
        sendAndAwait("registered", 0, "Minderhedenforum");

        levl.manager().get(round).then().body("organizationName.nl", equalTo("LEVL vzw"));
    }

    @Test
    void replacesTheNameThatChanged() {
        String round = levl.round();

        send(UUID.randomUUID(), "registered", 0, "Minderhedenforum");
        sendAndAwait("changed", 1, "LEVL");

        levl.manager().get(round).then().body("organizationName.nl", equalTo("LEVL"));
    }

    private void sendAndAwait(String fact, long version, String name) {
        UUID event = UUID.randomUUID();
        send(event, fact, version, name);
        await().untilAsserted(
                        () -> assertThat(Database.query("select 1 from inbox where event_id = '%s'".formatted(event)))
                                .hasSize(1));
    }

    private void send(UUID event, String fact, long version, String name) {
        String data = """
                {"id":"%s","version":%d,"names":{"nl":"%s"},"kind":"association",
                 "identifiers":[{"scheme":"kbo","code":"%s"}]}""".formatted(id, version, name, levl.code());
        var message = new ProducerRecord<>("partners.organizations.v1", 0, id.toString(), data.getBytes(UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.toString(),
                        "ce_source", "urn:samenspel:partners",
                        "ce_type", "org.samenspel.partners.v1.organizations.notify." + fact,
                        "ce_subject", id.toString(),
                        "ce_time", "2022-01-15T09:00:00Z",
                        "content-type", "application/json")
                .forEach((key, value) -> message.headers().add(key, value.getBytes(UTF_8)));
        Broker.send(message);
    }
}
