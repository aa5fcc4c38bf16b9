package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What we read in partners' event.
 *
 * @param signedOn the day of the last signature
 */
record AgreementSigned(String reference, List<Party> parties, LocalDate signedOn) {

    record Party(UUID organizationId) {}

    List<UUID> partyIds() {
        return parties.stream().map(Party::organizationId).sorted().toList();
    }
}
