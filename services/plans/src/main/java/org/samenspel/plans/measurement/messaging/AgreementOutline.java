package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.agreement.PartyTime;

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
     * @param state such as {@code signed}; who {@code refused} is party to nothing, who {@code left} is no party anymore
     * @param from its first day, if it joined later; absent for those who made the agreement
     * @param until its last day; absent when it has none yet
     */
    record Party(
            UUID organizationId,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {

        boolean stays() {
            return !"left".equals(state) && !isOut();
        }

        boolean isOut() {
            return "refused".equals(state);
        }

        PartyTime time() {
            return PartyTime.of(organizationId, from, until);
        }
    }

    Set<UUID> organizationIds() {
        return parties.stream().filter(Party::stays).map(Party::organizationId).collect(Collectors.toSet());
    }

    Set<PartyTime> partyTimes() {
        return parties.stream().filter(party -> !party.isOut()).map(Party::time).collect(Collectors.toSet());
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
