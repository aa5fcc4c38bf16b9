package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspel.partners.PartnersFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.partners.PartnersFixtures;
import org.samenspel.partners.Replicas;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** Two replicas, and the one that this test runs in, wake up on the same day. */
@QuarkusTest
class AgreementJobsTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    MovableClock clock;

    @Inject
    AgreementJobs jobs;

    @RepeatedTest(50)
    void beginAndEndOnceHoweverManyReplicasThereAre() throws Exception {
        clock.moveTo(Instant.parse("2021-09-01T10:00:00Z"));
        String agreement = levl.signed();

        clock.moveTo(Instant.parse("2022-01-01T00:00:00Z"));
        Replicas.run(2, jobs::beginAndEndThoseDue);
        await().until(() -> levl.state(agreement).equals("active"));
        clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));
        Replicas.run(2, jobs::beginAndEndThoseDue);
        await().until(() -> levl.state(agreement).equals("ended"));

        assertThat(published(agreement, "activated")).isEqualTo(1);
        assertThat(published(agreement, "ended")).isEqualTo(1);
    }

    private static long published(String agreement, String fact) {
        String sql = "select count(*) as n from outbox where aggregateid = '%s' and type like '%%.%s'";
        return (Long)
                Database.query(sql.formatted(idOf(agreement), fact)).getFirst().get("n");
    }
}
