package org.samenspel.audit.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.events.EventJson;
import org.samenspel.testing.Broker;

/** The program reads the roots where they left to, and ends as what it found. */
class VerifyAuditTest {

    private final Chained database = Chained.database();

    @BeforeEach
    void sealed() throws SQLException {
        database.record();
        database.seal();
    }

    @Test
    void endsWellWhereNothingDiffers() throws SQLException {
        send(EventJson.write(database.root()));

        assertThat(verify()).isZero();
    }

    @Test
    void endsWith1WhenTheChainIsNotWhatLeft() throws SQLException {
        send(EventJson.write(database.root()));
        database.asSuperuser("update audit_record set outcome = 'another'");
        database.rewriteChain();

        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void endsWith1WhenSomebodyWroteSomethingElseToTheTopic() throws SQLException {
        send(EventJson.write(database.root()));
        send("no root");

        assertThat(verify()).isEqualTo(1);
    }

    @Test
    void endsWith2WhenTheDatabaseIsAway() {
        assertThat(VerifyAudit.run(environment("jdbc:postgresql://localhost:1/away"), List.of(database.name())))
                .isEqualTo(2);
    }

    private int verify() {
        return VerifyAudit.run(environment(database.url()), List.of(database.name(), "--json"));
    }

    private Map<String, String> environment(String url) {
        String role = database.name() + "_app";
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url,
                "QUARKUS_DATASOURCE_USERNAME", role,
                "QUARKUS_DATASOURCE_PASSWORD", role,
                "KAFKA_BOOTSTRAP_SERVERS", Broker.start());
    }

    private void send(String text) {
        Broker.send(new ProducerRecord<>(
                Root.topicOf(database.name()), database.name(), text.getBytes(StandardCharsets.UTF_8)));
    }
}
