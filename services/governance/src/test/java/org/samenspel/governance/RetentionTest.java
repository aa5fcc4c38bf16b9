package org.samenspel.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.DocumentSubject;
import org.samenspel.testing.MovableClock;

/** The day after whose retention the files of a meeting, and of a body, are forgotten. */
@QuarkusTest
class RetentionTest {

    private final GovernanceFixtures levl = GovernanceFixtures.organization();

    @Inject
    Instance<DocumentSubject> subjects;

    @Inject
    MovableClock clock;

    @Test
    void isThatOfAMeetingOnceItsMinutesAreApproved() {
        String board = levl.body("board");
        String member = levl.seated(board, "member");
        String meeting = levl.meeting(board, "[]");
        levl.start(meeting, List.of(member)).statusCode(200);
        assertThat(ended("meeting", meeting)).isEmpty();

        levl.approveMinutes(meeting, "2021-12-14").statusCode(200);

        assertThat(ended("meeting", meeting)).contains(LocalDate.of(2021, 11, 25));
    }

    @Test
    void isThatOfAMeetingThatIsCancelled() {
        String meeting = levl.meeting(levl.body("network"), "[]");
        assertThat(ended("meeting", meeting)).isEmpty();

        levl.cancel(meeting).statusCode(200);

        assertThat(ended("meeting", meeting)).contains(LocalDate.of(2021, 11, 25));
    }

    @Test
    void isTheLastDayOfABodyOrTheOneOnWhichItIsWithdrawn() {
        clock.moveTo(Instant.parse("2022-06-01T10:00:00Z"));
        String board = levl.body("board");
        assertThat(ended("body", board)).contains(LocalDate.of(2022, 12, 31));

        levl.put(board, "/withdrawal", "{\"reason\":\"Dubbel ingevoerd\"}").statusCode(200);

        assertThat(ended("body", board)).contains(LocalDate.of(2022, 6, 1));
    }

    private Optional<LocalDate> ended(String type, String address) {
        UUID id = UUID.fromString(GovernanceFixtures.idOf(address));
        return QuarkusTransaction.requiringNew()
                .call(() -> subjects.stream()
                        .filter(subject -> subject.type().equals(type))
                        .findFirst()
                        .orElseThrow()
                        .endedOn(id));
    }
}
