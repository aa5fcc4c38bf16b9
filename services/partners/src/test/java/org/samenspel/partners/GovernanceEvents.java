package org.samenspel.partners;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.samenspel.testing.Broker;

/** What governance tells, as it would send it. */
public final class GovernanceEvents {

    private GovernanceEvents() {}

    /** A meeting of the joint consultation of an agreement. */
    public static void held(UUID event, UUID meeting, long version, String agreementId, String day) {
        send("meetings", "held", event, meeting, """
                {"id":"%s","version":%d,"body":{"id":"%s","code":"jointConsultation","name":{"nl":"Gezamenlijk Overleg"}},
                 "agreementId":"%s","heldOn":"%s","participants":2,"organizations":[],"contributesTo":[]}""".formatted(meeting, version, UUID.randomUUID(), agreementId, day));
    }

    public static void cancelled(UUID event, UUID meeting, long version, String agreementId) {
        send("meetings", "cancelled", event, meeting, """
                {"id":"%s","version":%d,"body":{"id":"%s","code":"jointConsultation"},"agreementId":"%s"}""".formatted(meeting, version, UUID.randomUUID(), agreementId));
    }

    public static void decided(String outcome, String kind, String subject, String organization) {
        decided(UUID.randomUUID(), "2021-08-24", outcome, kind, subject, organization);
    }

    /** The same event each time it is told with the same id. */
    public static void decided(
            UUID event, String takenOn, String outcome, String kind, String subject, String organization) {
        UUID decision = UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8));
        send("decisions", "taken", event, decision, """
                {"id":"%s","version":1,"bodyId":"%s","meetingId":"%s","takenOn":"%s","outcome":"%s",
                 "subject":{"kind":"%s","id":"%s"},"organizationId":"%s"}""".formatted(
                        decision, UUID.randomUUID(), UUID.randomUUID(), takenOn, outcome, kind, subject, organization));
    }

    private static void send(String aggregate, String fact, UUID event, UUID id, String data) {
        var message = new ProducerRecord<>(
                "governance.%s.v1".formatted(aggregate), 0, id.toString(), data.getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.toString(),
                        "ce_source", "urn:samenspel:governance",
                        "ce_type", "org.samenspel.governance.v1.%s.notify.%s".formatted(aggregate, fact),
                        "ce_subject", id.toString(),
                        "ce_time", "2022-10-20T12:00:00Z",
                        "ce_dataschema", "urn:samenspel:event-schema:governance:v1:Any",
                        "content-type", "application/json")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        Broker.send(message);
    }
}
