package org.samenspel.audit.seal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.samenspel.events.EventJson;
import org.samenspel.testing.Broker;
import org.samenspel.testing.Database;
import org.samenspel.testing.Tokens;

/** What a running service records is sealed by itself, and the root leaves. */
@QuarkusTest
class SealedServiceTest {

    @Inject
    RootSender sender;

    @Inject
    Sealer sealer;

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @Test
    void sealsWhatItRecordsAndSendsTheRoot() throws IOException, SQLException {
        UUID chest = made();
        await().until(() -> isSealed(chest));

        sender.send();

        Root sent = newestRoot();
        assertThat(sent.number()).isPositive();
        assertThat(Database.query("select encode(hash, 'hex') as hash from audit_seal where number = " + sent.number()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("hash", sent.hash()));
    }

    @Test
    void findsNothingInItsOwnChain() throws SQLException {
        UUID chest = made();
        await().until(() -> isSealed(chest));

        try (Connection connection = Database.connect()) {
            Report report = Verification.of(service, connection, ToldRoots.of(List.of(Root.of(sealer.last())), 0));

            assertThat(report.findings())
                    .filteredOn(finding -> finding.kind() != Finding.Kind.LATE)
                    .isEmpty();
        }
    }

    /** Whether the last seal is of later transactions than the record. */
    private static boolean isSealed(UUID object) {
        return !Database.query("""
                select from audit_record where object_id = '%s'
                    and transaction_id < (select max(until) from audit_seal)""".formatted(object)).isEmpty();
    }

    private Root newestRoot() throws IOException {
        List<ConsumerRecord<String, byte[]>> records = Broker.records(Root.topicOf(service));
        return EventJson.read(EventJson.read(records.getLast().value()), Root.class);
    }

    private static UUID made() {
        return UUID.fromString(given().basePath("/chests/v1")
                .auth()
                .oauth2(Tokens.of("planner")
                        .subject("p-1")
                        .organization("kbo", Tokens.LEVL)
                        .sign())
                .body("Chest")
                .post("/chests")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
