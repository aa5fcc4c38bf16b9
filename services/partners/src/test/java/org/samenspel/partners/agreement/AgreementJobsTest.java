package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.samenspel.partners.Replicas;
import org.samenspel.testing.Database;
import org.samenspel.testing.MovableClock;

/** Two replicas, and the one that this test runs in, wake up on the same day. */
@QuarkusTest
class AgreementJobsTest {

    @Inject
    MovableClock clock;

    @Inject
    Agreements agreements;

    @Inject
    AgreementJobs jobs;

    @RepeatedTest(50)
    void beginAndEndOnceHoweverManyReplicasThereAre() throws Exception {
        clock.moveTo(Instant.parse("2021-09-01T10:00:00Z"));
        UUID agreement = signed();

        clock.moveTo(Instant.parse("2022-01-01T00:00:00Z"));
        Replicas.run(2, jobs::reviewThoseDue);
        awaitState(agreement, "ACTIVE");
        clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));
        Replicas.run(2, jobs::reviewThoseDue);
        awaitState(agreement, "ENDED");

        assertThat(published(agreement, "activated")).isEqualTo(1);
        assertThat(published(agreement, "ended")).isEqualTo(1);
    }

    private UUID signed() {
        var parties = List.of(Agreed.party(Agreed.VVSG), Agreed.party(Agreed.LEVL));
        var agreement = new Agreement(UUID.randomUUID(), Agreed.content(AgreementType.FRAMEWORK, parties));
        agreement.propose(Agreed.SIGNED);
        parties.forEach(
                party -> agreement.sign(party.organizationId(), Agreed.signature("Iemand"), Agreed.TODAY, Agreed.NONE));
        LocalDate today = LocalDate.now(clock);
        Stream.iterate(
                        agreement.nextNews(today, Agreed.NONE),
                        Optional::isPresent,
                        _ -> agreement.nextNews(today, Agreed.NONE))
                .count();
        QuarkusTransaction.requiringNew().run(() -> agreements.persist(agreement));
        return agreement.id();
    }

    private static void awaitState(UUID agreement, String state) {
        String sql = "select 1 from agreement where id = '%s' and state = '%s'".formatted(agreement, state);
        await().pollDelay(Duration.ZERO).until(() -> !Database.query(sql).isEmpty());
    }

    private static long published(UUID agreement, String fact) {
        String sql = "select count(*) as n from outbox where aggregateid = '%s' and type like '%%.%s'";
        return (Long) Database.query(sql.formatted(agreement, fact)).getFirst().get("n");
    }
}
