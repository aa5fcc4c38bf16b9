package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.partners.Replicas;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** Two replicas, and the one that this test runs in, look where the same obligation stands. */
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
class ObligationJobsTest {

    private final PartnersFixtures levl = PartnersFixtures.network();
    private String agreement = "";

    @Inject
    MovableClock clock;

    @Inject
    ObligationJobs jobs;

    @BeforeEach
    void activeIn2022() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        if (agreement.isEmpty()) {
            agreement = levl.active();
        }
    }

    @RepeatedTest(50)
    void publishEachBreachOnceHoweverManyReplicasThereAre() throws Exception {
        String obligation = levl.obligation(agreement, "yearly" + System.nanoTime(), """
                {"kind":"atLeast","count":1,"per":"year","anchor":"calendar"}""");

        clock.moveTo(Instant.parse("2024-01-01T00:00:00Z"));
        Replicas.run(2, jobs::reviewThoseDue);
        await().pollDelay(Duration.ZERO).until(() -> published(obligation).size() >= 2);
        Replicas.run(2, jobs::reviewThoseDue);

        assertThat(published(obligation))
                .extracting(event -> event.get("window"))
                .containsExactly("2022-01-01", "2023-01-01");
    }

    private static List<Map<String, Object>> published(String obligation) {
        return Database.query("""
                select payload ->> 'windowStart' as window from outbox
                where aggregateid = '%s' and type like '%%.breached' order by version""".formatted(idOf(obligation)));
    }
}
