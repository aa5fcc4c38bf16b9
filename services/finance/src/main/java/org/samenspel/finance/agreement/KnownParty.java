package org.samenspel.finance.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Period;

/** A party to an agreement, as we remember it. */
@Embeddable
record KnownParty(
        UUID organizationId, LocalDate firstDay, @Nullable LocalDate lastDay) {

    static KnownParty of(Party party) {
        return new KnownParty(
                party.organizationId(), party.period().start(), party.period().end());
    }

    Party party() {
        return new Party(organizationId, new Period(firstDay, lastDay));
    }
}
