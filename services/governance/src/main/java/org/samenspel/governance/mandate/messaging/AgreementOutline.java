package org.samenspel.governance.mandate.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.agreement.PartyTime;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param ownerId who keeps it
 * @param parentAgreementId under which it is an arrangement; may be absent
 * @param period its term
 * @param bodies those it asks for; may be absent
 */
record AgreementOutline(
        UUID id,
        UUID ownerId,
        @Nullable UUID parentAgreementId,
        List<Party> parties,
        Term period,
        @Nullable List<Body> bodies) {

    record Term(LocalDate start) {}

    /**
     * @param state such as {@code refused}
     * @param from its first day; absent when it is party from the beginning
     * @param until its last day; absent when it has none yet
     */
    record Party(
            UUID organizationId,
            @Nullable String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Body(String code) {}

    /** Who refused is party to nothing. */
    Set<PartyTime> partyTimes() {
        return parties.stream()
                .filter(party -> !"refused".equals(party.state()))
                .map(party -> PartyTime.of(party.organizationId(), party.from(), party.until()))
                .collect(Collectors.toSet());
    }

    List<String> bodyCodes() {
        return bodies == null ? List.of() : bodies.stream().map(Body::code).toList();
    }
}
