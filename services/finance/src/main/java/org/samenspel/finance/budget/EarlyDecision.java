package org.samenspel.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision on a budget that lay before no body yet, be it because its submission is recorded late: it changes nothing, until a
 * submission says that it lay there by then.
 *
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record EarlyDecision(UUID decisionId, LocalDate takenOn, Instant recordedAt, boolean adopted) {

    Adoption adoption() {
        return new Adoption(decisionId, takenOn, recordedAt);
    }
}
