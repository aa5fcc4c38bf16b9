package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.values.rule.RuleViolation;

/**
 * A document that was laid before the parties, such as a final evaluation.
 *
 * @param depositedById the party that did
 * @param reference by which its people find it
 * @param sha256 of its bytes, in hexadecimal; null when nobody took it
 * @param documentId the file of the agreement that it is; null when it is kept elsewhere
 * @param withdrawal null while it counts
 */
public record Deposit(
        UUID id,
        UUID depositedById,
        LocalDate depositedOn,
        String reference,
        @Nullable String sha256,
        @Nullable UUID documentId,
        @Nullable Withdrawal withdrawal) {

    /** The same, of who acted for the party on that day: itself, or who goes on for it. */
    Deposit by(UUID organization) {
        return new Deposit(id, organization, depositedOn, reference, sha256, documentId, withdrawal);
    }

    /** The same, of which these are the bytes. */
    Deposit of(String digest) {
        return new Deposit(id, depositedById, depositedOn, reference, digest, documentId, withdrawal);
    }

    /** @throws RuleViolation {@code alreadyWithdrawn} */
    Deposit withdrawn(Withdrawal why) {
        if (withdrawal != null) {
            throw new RuleViolation(AgreementRule.ALREADY_WITHDRAWN, "It counts on no day since it was withdrawn");
        }
        return new Deposit(id, depositedById, depositedOn, reference, sha256, documentId, why);
    }
}
