package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /**
     * @param state such as {@code signed}; who {@code left} is no party anymore
     * @param from its first day, if it joined later; absent for those who made the agreement
     */
    record Party(
            UUID organizationId, String state, @Nullable LocalDate from) {

        boolean stays() {
            return !"left".equals(state);
        }
    }

    Set<UUID> organizationIds() {
        return parties.stream().filter(Party::stays).map(Party::organizationId).collect(Collectors.toSet());
    }

    /** The day on which the agreement was there for each of its parties, by those who are in: joining counts from the first day. */
    Map<UUID, LocalDate> since(boolean joined) {
        Map<UUID, LocalDate> since = new TreeMap<>();
        parties.stream().filter(Party::stays).forEach(party -> {
            LocalDate day = party.from() == null ? signedOn : party.from();
            if (day != null && (joined || party.from() == null)) {
                since.put(party.organizationId(), day);
            }
        });
        return since;
    }
}
