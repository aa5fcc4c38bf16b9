package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that was laid before the parties, such as a final evaluation.
 *
 * @param depositedById the party that did
 * @param reference by which its people find it
 * @param sha256 of its bytes, in hexadecimal; null when nobody took it
 */
public record Deposit(
        UUID id,
        UUID depositedById,
        LocalDate depositedOn,
        String reference,
        @Nullable String sha256) {

    /** The same, of who acted for the party on that day: itself, or who goes on for it. */
    Deposit by(UUID organization) {
        return new Deposit(id, organization, depositedOn, reference, sha256);
    }
}
