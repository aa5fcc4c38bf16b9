package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.governance.GovernanceFixtures.idOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.GovernanceFixtures;
import org.samenspel.governance.PartnersEvents;

/** How much the database is asked for the mandates of a day, however many an organization gave in bodies of its agreements. */
@QuarkusTest
class MandateQueriesTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();
    private final GovernanceFixtures vvsg = GovernanceFixtures.organization();

    @Inject
    SessionFactory sessions;

    private Statistics statistics;

    @BeforeEach
    void count() {
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void countNoLonger() {
        statistics.setStatisticsEnabled(false);
    }

    @Test
    void readsNoOtherMandatesThanThoseAskedFor() {
        String person = levl.person("Medewerker 01");
        String joint = jointBodyWith(person);
        long few = read("&bodyId=" + idOf(joint)).mandates();
        assertThat(few).isEqualTo(1);

        IntStream.range(2, 6).forEach(other -> jointBodyWith(levl.person("Medewerker 0" + other)));

        assertThat(read("&bodyId=" + idOf(joint)).mandates()).isEqualTo(few);
        assertThat(read("&personId=" + idOf(person)).mandates()).isEqualTo(few);
        assertThat(read("").mandates()).isEqualTo(5);
    }

    @Test
    void asksTheSameNumberOfThingsOfOneAgreementAndOfMany() {
        jointBodyWith(levl.person("Medewerker 01"));
        long one = read("").statements();

        IntStream.range(2, 6).forEach(other -> jointBodyWith(levl.person("Medewerker 0" + other)));

        assertThat(read("").statements()).isEqualTo(one);
    }

    private String jointBodyWith(String person) {
        UUID agreement = new PartnersEvents().activated(List.of("jointConsultation"), levl, vvsg);
        String joint = levl.bodyOf(agreement, "jointConsultation");
        levl.created("/mandates", """
                {"bodyId":"%s","personId":"%s","role":"member","appointment":"delegated","period":{"start":"2022-01-01"}}""".formatted(idOf(joint), idOf(person)));
        return joint;
    }

    /** The least of some times: the service works in the background too. */
    private Asked read(String filter) {
        List<Asked> times = IntStream.range(0, 10)
                .mapToObj(_ -> {
                    statistics.clear();
                    levl.secretary()
                            .get("/mandates?date=2022-06-01&pageSize=1" + filter)
                            .then()
                            .statusCode(200);
                    return new Asked(
                            statistics.getPrepareStatementCount(),
                            statistics
                                    .getEntityStatistics(Mandate.class.getName())
                                    .getLoadCount());
                })
                .toList();
        return new Asked(
                times.stream().mapToLong(Asked::statements).min().orElseThrow(),
                times.stream().mapToLong(Asked::mandates).min().orElseThrow());
    }

    /** @param mandates how many of them were read */
    private record Asked(long statements, long mandates) {}
}
