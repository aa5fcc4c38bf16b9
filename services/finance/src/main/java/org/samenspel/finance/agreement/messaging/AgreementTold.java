package org.samenspel.finance.agreement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;
import org.samenspel.values.Period;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param organization the one that keeps it
 * @param endsOn its last day as it is known now: a notice moves it
 */
record AgreementTold(
        UUID id,
        Organization organization,
        String state,
        List<Party> parties,
        Period period,
        @Nullable LocalDate endsOn) {

    record Party(Organization organization) {}

    List<Organization> organizations() {
        return parties.stream().map(Party::organization).distinct().toList();
    }

    Period knownPeriod() {
        return new Period(period.start(), endsOn == null ? period.end() : endsOn);
    }
}
