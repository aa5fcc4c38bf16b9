package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param signedOn the day of the last signature; absent before it
 */
record AgreementOutline(
        UUID id,
        String reference,
        List<Party> parties,
        @Nullable LocalDate signedOn) {

    /** @param state such as {@code signed}; who {@code left} is no party anymore */
    record Party(UUID organizationId, String state) {

        boolean stays() {
            return !"left".equals(state);
        }
    }

    Set<UUID> organizationIds() {
        return parties.stream().filter(Party::stays).map(Party::organizationId).collect(Collectors.toSet());
    }
}
