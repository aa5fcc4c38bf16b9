package org.samenspel.partners.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller sees of an agreement and others may not.
 *
 * @param day as of which it reads it: the one it asks for, or its last day as a party
 * @param parentAgreementId the framework agreement, if it may know of that
 * @param earlyDecisions by which nobody approves
 * @param exclusion that the others went on without the caller's party after that day; null if they didn't
 */
public record Sight(
        LocalDate day,
        @Nullable UUID parentAgreementId,
        List<BodyDecision> earlyDecisions,
        @Nullable Fact exclusion) {

    public Sight {
        earlyDecisions = List.copyOf(earlyDecisions);
    }
}
