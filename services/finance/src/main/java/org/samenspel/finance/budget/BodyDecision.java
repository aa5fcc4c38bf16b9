package org.samenspel.finance.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.security.Representation;

/**
 * What a body decided about a budget.
 *
 * @param id of the decision
 * @param representation for whom the organization acted whose body decided, on the day that was written down
 * @param takenOn the day of the meeting
 * @param recordedAt when governance wrote it down
 */
public record BodyDecision(UUID id, Representation representation, LocalDate takenOn, Instant recordedAt) {

    EarlyDecision kept(boolean adopted) {
        return new EarlyDecision(id, takenOn, recordedAt, adopted);
    }
}
