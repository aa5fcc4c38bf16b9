package org.samenspel.partners.obligation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a party asked for something, or said that something happened, which starts a window.
 *
 * @param requestedOn the day it asked, or on which it happened
 * @param reference what happened, such as the title of a regulation; null for a question
 */
public record Request(
        UUID id,
        UUID requestedById,
        LocalDate requestedOn,
        @Nullable String reference) {

    /** The same, of who acted for the party on that day: itself, or who goes on for it. */
    Request by(UUID organization) {
        return new Request(id, organization, requestedOn, reference);
    }
}
