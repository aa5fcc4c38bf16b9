package org.samenspel.governance.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.fact;
import static org.samenspel.governance.GovernanceFixtures.idOf;
import static org.samenspel.governance.GovernanceFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.testing.EventSchemas;

/** What is published of decisions. */
@QuarkusTest
class DecisionEventTest {

    private static final String TOPIC = "governance.decisions.v1";

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @ParameterizedTest
    @ValueSource(strings = {"plan", "budget", "agreement"})
    void publishesWhatWasDecidedOn(String kind) {
        UUID subject = UUID.randomUUID();
        String board = levl.body("board");
        String meeting = levl.meeting(board, """
                [{"number":"1","title":{"nl":"Punt"},"subject":{"kind":"%s","id":"%s"}}]""".formatted(kind, subject));
        levl.start(meeting, levl.members(board, 1)).statusCode(200);
        String decision = levl.decide(meeting, "{\"item\":\"1\",\"method\":\"consensus\"}")
                .statusCode(201)
                .extract()
                .path("id");

        ConsumerRecord<String, byte[]> event = published(TOPIC, decision, 1).getFirst();
        EventSchemas.assertValid(event);
        assertThat(fact(event)).isEqualTo("taken");
        JsonPath data = data(event);
        assertThat(data.getString("outcome")).isEqualTo("adopted");
        assertThat(data.getString("subject.kind")).isEqualTo(kind);
        assertThat(data.getString("subject.id")).isEqualTo(subject.toString());
        assertThat(data.getString("organizationId")).isEqualTo(levl.id());
        assertThat(data.getString("bodyId")).isEqualTo(idOf(board));
        assertThat(data.getString("meetingId")).isEqualTo(idOf(meeting));
        assertThat(data.getString("takenOn")).isEqualTo("2021-11-25");
    }

    private static JsonPath data(ConsumerRecord<String, byte[]> event) {
        return JsonPath.from(new String(event.value(), UTF_8));
    }
}
