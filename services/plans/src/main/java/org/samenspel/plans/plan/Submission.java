package org.samenspel.plans.plan;

import jakarta.persistence.Embeddable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** That a text came before a body. */
@Embeddable
class Submission {

    private Instant submittedAt;

    private LocalDate submittedOn;

    private String submittedDigest;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /** @param day null: from now on */
    Submission(String digest, @Nullable LocalDate day, Clock clock) {
        submittedDigest = digest;
        submittedOn = day == null ? LocalDate.now(clock) : day;
        submittedAt = day == null
                ? clock.instant().truncatedTo(ChronoUnit.MICROS)
                : day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Whether it lay there when the decision was recorded, and on the day of the meeting. */
    boolean layBefore(BodyDecision decision) {
        return !decision.recordedAt().isBefore(submittedAt)
                && !decision.takenOn().isBefore(submittedOn);
    }

    boolean isOf(@Nullable String digest) {
        return submittedDigest.equals(digest);
    }

    String digest() {
        return submittedDigest;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
