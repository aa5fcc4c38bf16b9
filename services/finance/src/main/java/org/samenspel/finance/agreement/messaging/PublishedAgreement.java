package org.samenspel.finance.agreement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param ownerId the organization that keeps it
 * @param endsOn its last day as it is known now: a notice moves it
 */
record PublishedAgreement(
        UUID id,
        UUID ownerId,
        String state,
        List<Party> parties,
        Period period,
        @Nullable LocalDate endsOn) {

    record Party(UUID organizationId) {}

    List<UUID> partyIds() {
        return parties.stream().map(Party::organizationId).toList();
    }

    Period knownPeriod() {
        return new Period(period.start(), endsOn == null ? period.end() : endsOn);
    }
}
