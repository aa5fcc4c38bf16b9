package org.samenspel.partners;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.testing.MovableClock;

/** The day after whose retention the files of an agreement are forgotten. */
@QuarkusTest
class RetentionTest {

    private final PartnersFixtures levl = PartnersFixtures.network();

    @Inject
    Instance<DocumentSubject> subjects;

    @Inject
    MovableClock clock;

    @Test
    void isTheLastDayOfAnAgreementOnceThatIsOver() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String agreement = levl.active();
        assertThat(ended("agreement", agreement)).isEmpty();

        clock.moveTo(Instant.parse("2027-02-01T10:00:00Z"));

        assertThat(ended("agreement", agreement)).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void isTheDayOnWhichAnAgreementWasDropped() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String agreement = levl.proposed();
        assertThat(ended("agreement", agreement)).isEmpty();

        levl.withdraw(agreement, "/drop").statusCode(200);

        assertThat(ended("agreement", agreement)).contains(LocalDate.of(2022, 6, 1));
    }

    private Optional<LocalDate> ended(String type, String address) {
        UUID id = UUID.fromString(PartnersFixtures.idOf(address));
        return QuarkusTransaction.requiringNew()
                .call(() -> subjects.stream()
                        .filter(subject -> subject.type().equals(type))
                        .findFirst()
                        .orElseThrow()
                        .endedOn(id));
    }
}
