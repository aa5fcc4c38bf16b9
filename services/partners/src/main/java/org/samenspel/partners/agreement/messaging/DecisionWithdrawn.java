package org.samenspel.partners.agreement.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.agreement.Withdrawal;

/**
 * What we read in governance's event.
 *
 * @param id the decision that was recorded by mistake
 * @param organizationId whose body had decided
 */
record DecisionWithdrawn(UUID id, UUID organizationId, LocalDate withdrawnOn, Subject subject) {

    /** Why is told to those who see the decision, at governance. */
    Withdrawal withdrawal() {
        return new Withdrawal(organizationId, withdrawnOn, null);
    }

    /** @param id null when the kind has none */
    record Subject(String kind, @Nullable UUID id) {}
}
