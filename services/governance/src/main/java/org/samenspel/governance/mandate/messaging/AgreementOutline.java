package org.samenspel.governance.mandate.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.agreement.Parties;
import org.samenspel.governance.agreement.PartyTime;
import org.samenspel.values.Period;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param ownerId who keeps it
 * @param parentAgreementId under which it is an arrangement; may be absent
 * @param period its term as it is agreed now, without its renewals
 * @param signedOn the day of the last signature; absent before that, or when it is not known
 * @param endsOn its last day as it is known now, with its renewals: a notice moves it; absent when there is none, as while it is renewed
 *     without end
 * @param bodies those it asks for; may be absent
 */
record AgreementOutline(
        UUID id,
        UUID ownerId,
        @Nullable UUID parentAgreementId,
        List<Party> parties,
        Period period,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate endsOn,
        @Nullable List<Body> bodies) {

    private static final Set<String> WITHOUT_SIGNATURE = Set.of("invited", "approved");

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

    /**
     * From the first day on which it binds anybody, of its term or of the last signature, to the last day that is known; one that nobody
     * was bound by on any day has the days that were agreed.
     */
    Period term() {
        LocalDate first = signedOn == null || signedOn.isBefore(period.start()) ? period.start() : signedOn;
        boolean never = endsOn != null && endsOn.isBefore(first);
        return never ? period : new Period(first, endsOn);
    }

    /** Who refused is party to nothing. */
    Parties knownParties() {
        return new Parties(
                times(party -> !"refused".equals(party.state())),
                times(party -> party.state() != null && WITHOUT_SIGNATURE.contains(party.state())));
    }

    private Set<PartyTime> times(Predicate<Party> some) {
        return parties.stream()
                .filter(some)
                .map(party -> PartyTime.of(party.organizationId(), party.from(), party.until()))
                .collect(Collectors.toSet());
    }

    List<String> bodyCodes() {
        return bodies == null ? List.of() : bodies.stream().map(Body::code).toList();
    }
}
