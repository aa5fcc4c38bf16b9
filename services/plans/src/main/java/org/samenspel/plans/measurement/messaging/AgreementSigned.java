package org.samenspel.plans.measurement.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samenspel.plans.measurement.messaging.AgreementOutline.Party;

/**
 * Our own reading of the last signature: what we read of every event about an agreement, and more.
 *
 * @param signedOn the day of the last signature
 */
record AgreementSigned(UUID id, String reference, List<Party> parties, LocalDate signedOn) {

    AgreementOutline outline() {
        return new AgreementOutline(id, parties);
    }

    List<UUID> partyIds() {
        return parties.stream().map(Party::organizationId).sorted().toList();
    }
}
