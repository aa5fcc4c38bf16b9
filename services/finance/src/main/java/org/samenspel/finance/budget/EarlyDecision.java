package org.samenspel.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision on a budget that is not, as far as is known, about what lies before the body now: it came before the submission, or the
 * text was changed, taken back or submitted anew since. It changes nothing, until a submission says that this text lay there by then.
 *
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record EarlyDecision(UUID decisionId, LocalDate takenOn, Instant recordedAt, boolean adopted) {

    Adoption adoption() {
        return new Adoption(decisionId, takenOn, recordedAt);
    }
}
