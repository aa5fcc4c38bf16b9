package org.samenspel.governance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;

/** What partners tells of one agreement, and of organizations; of each to one partition, so that the last comes last. */
public final class PartnersEvents {

    private final UUID agreement = UUID.randomUUID();
    private final String reference = "LEVL-" + agreement;

    public UUID agreement() {
        return agreement;
    }

    /** Tells it and waits until governance knows. */
    public UUID activated(List<String> bodies, GovernanceFixtures... parties) {
        UUID event = UUID.randomUUID();
        tell(event, "activated", 3, bodies, parties);
        awaitApplied(event);
        return agreement;
    }

    public void tell(UUID event, String fact, int version, List<String> bodies, GovernanceFixtures... parties) {
        String bodiesJson = bodies.stream()
                .map("{\"code\":\"%s\",\"name\":{\"nl\":\"Overleg\"}}"::formatted)
                .collect(Collectors.joining(","));
        String partiesJson = Stream.of(parties)
                .map(party ->
                        "{\"organizationId\":\"%s\",\"role\":\"partner\",\"state\":\"signed\"}".formatted(party.id()))
                .collect(Collectors.joining(","));
        send(event, fact, """
                {"id":"%s","version":%d,"reference":"%s","title":{"nl":"Samenwerking"},"type":"framework","state":"active",
                 "bodies":[%s],"parties":[%s]}""".formatted(agreement, version, reference, bodiesJson, partiesJson));
    }

    public static void awaitApplied(UUID event) {
        await().until(() -> !Database.query("select 1 from inbox where event_id = '%s'".formatted(event))
                .isEmpty());
    }

    /** Also what is no proper event of the agreement. */
    public void send(UUID event, String fact, String data) {
        send("agreements", event, fact, agreement, data);
    }

    private static void send(String aggregate, UUID event, String fact, UUID id, String data) {
        var message = new ProducerRecord<>("partners.%s.v1".formatted(aggregate), id.toString(), data.getBytes(UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.toString());
        header(message, "ce_type", "org.samenspel.partners.v1.%s.notify.%s".formatted(aggregate, fact));
        header(message, "ce_source", "urn:samenspel:partners");
        header(message, "ce_subject", id.toString());
        header(message, "ce_time", "2022-01-01T00:00:00Z");
        header(message, "content-type", "application/json");
        Broker.send(message);
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
