package org.samenspel.finance.sharing.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.agreement.Party;
import org.samenspel.values.Period;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param ownerId the organization that keeps it
 * @param signedOn the day of the last signature; absent before that
 * @param period its term as it is agreed now, without its renewals
 * @param endsOn its last day as it is known now, with its renewals: a notice moves it; absent when there is none, as while it is renewed
 *     without end
 */
record PublishedAgreement(
        UUID id,
        UUID ownerId,
        String state,
        List<Side> parties,
        @Nullable LocalDate signedOn,
        Period period,
        @Nullable LocalDate endsOn) {

    private static final String REFUSED = "refused";

    /**
     * A party, for as long as it is one.
     *
     * @param state such as {@code signed} or {@code refused}
     * @param from its first day as a party; that of the term when absent
     * @param until its last day; not known when absent
     */
    record Side(
            UUID organizationId,
            String state,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** Without those who refused, or left before they were in. */
    List<Party> knownParties() {
        return parties.stream().flatMap(this::known).toList();
    }

    private Stream<Party> known(Side side) {
        LocalDate first = side.from() == null ? period.start() : side.from();
        boolean never = REFUSED.equals(side.state())
                || side.until() != null && side.until().isBefore(first);
        return never ? Stream.of() : Stream.of(new Party(side.organizationId(), new Period(first, side.until())));
    }

    /** To the last day that is known; one that nobody was bound by on any day has the days that were agreed. */
    Period knownPeriod() {
        boolean never = endsOn != null && endsOn.isBefore(period.start());
        return never ? period : new Period(period.start(), endsOn);
    }
}
