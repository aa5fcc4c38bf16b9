package org.samenspel.partners.obligation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.obligation.Request;
import org.samenspel.values.Ids;
import org.samenspel.web.text.Name;

/**
 * That a party asks for something, or says what happened.
 *
 * @param requestedById the party
 * @param requestedOn from when the time to answer runs
 * @param reference what happened, for a duty that waits for an event
 */
public record NewRequest(
        @NotNull UUID requestedById,
        @NotNull LocalDate requestedOn,
        @Nullable @Name @Size(min = 1, max = 500) String reference) {

    Request request() {
        return new Request(Ids.next(), requestedById, requestedOn, reference, null);
    }
}
