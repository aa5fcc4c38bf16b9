package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.retention.Retention;
import org.samenspel.testing.AuditTrail;
import org.samenspel.testing.CapturedLogs;
import org.samenspel.testing.MovableClock;

/** Two replicas whose daily job begins at the same moment: what is over goes once, is counted once, and neither fails. */
@QuarkusTest
class RetentionRaceTest {

    private static final int REPLICAS = 2;
    private static final int CONTACTS = 8;

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    Retention retention;

    @Inject
    MovableClock clock;

    @RepeatedTest(50)
    void whatIsOverGoesOnceAndIsCountedOnce() throws Exception {
        clock.moveTo(Instant.parse("2024-06-01T10:00:00Z"));
        List<String> contacts =
                IntStream.range(0, CONTACTS).mapToObj(this::contactUntilMay).toList();
        String agreement = levl.active();
        clock.moveTo(Instant.parse("2037-01-01T10:00:00Z"));

        try (var errors = new CapturedLogs("org.samenspel", Level.SEVERE)) {
            atOnce(retention::forgetWhatIsOver);

            assertThat(errors.messages().filter(error -> error.contains("job=expire")))
                    .isEmpty();
        }

        assertThat(contacts)
                .allSatisfy(contact -> assertThat(AuditTrail.of(UUID.fromString(PartnersFixtures.idOf(contact))))
                        .filteredOn(record -> record.startsWith("expireContact"))
                        .hasSize(1));
        levl.manager().get(agreement).then().body("parties.signatures.name", contains(List.of("—"), List.of("— 2")));
        assertThat(removed("contact")).isEqualTo(CONTACTS);
        assertThat(removed("signatory")).isEqualTo(2);
    }

    private String contactUntilMay(int number) {
        return levl.create("/organizations/" + levl.partnerId() + "/contacts", """
                {"name":"Ann Vertrokken %d","period":{"start":"2022-01-01","end":"2024-05-31"}}""".formatted(number));
    }

    /** How many went of what the network keeps, on the day of the race. */
    private int removed(String category) {
        List<Map<String, Object>> removals = levl.as("privacyOfficer", levl.networkNumber())
                .get("/retentionCategories?year=2037")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.category == '%s' }.removals".formatted(category));
        return removals.stream().mapToInt(day -> (int) day.get("count")).sum();
    }

    private static void atOnce(Runnable job) throws Exception {
        var start = new CyclicBarrier(REPLICAS);
        Callable<Boolean> replica = () -> {
            start.await();
            job.run();
            return true;
        };
        try (var replicas = Executors.newFixedThreadPool(REPLICAS)) {
            assertThat(replicas.invokeAll(Collections.nCopies(REPLICAS, replica)))
                    .extracting(Future::get)
                    .containsOnly(true);
        }
    }
}
