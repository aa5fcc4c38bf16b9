package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.rule.RuleViolation;

/**
 * That a party asked for something, or said that something happened, which starts a window.
 *
 * @param requestedOn the day it asked, or on which it happened
 * @param reference what happened, such as the title of a regulation; null for a question
 * @param withdrawal null while it counts
 */
public record Request(
        UUID id,
        UUID requestedById,
        LocalDate requestedOn,
        @Nullable String reference,
        @Nullable Withdrawal withdrawal) {

    /** The same, of who acted for the party on that day: itself, or who goes on for it. */
    Request by(UUID organization) {
        return new Request(id, organization, requestedOn, reference, withdrawal);
    }

    /** @throws RuleViolation {@code alreadyWithdrawn} */
    Request withdrawn(Withdrawal why) {
        if (withdrawal != null) {
            throw new RuleViolation(AgreementRule.ALREADY_WITHDRAWN, "It counts on no day since it was withdrawn");
        }
        return new Request(id, requestedById, requestedOn, reference, why);
    }
}
