package org.samenspel.plans.measurement.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Our own reading of every event about an agreement: only what we use. */
record AgreementOutline(UUID id, List<Party> parties) {

    /** @param state such as {@code signed}; who {@code left} is no party anymore */
    record Party(UUID organizationId, String state) {

        boolean stays() {
            return !"left".equals(state);
        }
    }

    Set<UUID> organizationIds() {
        return parties.stream().filter(Party::stays).map(Party::organizationId).collect(Collectors.toSet());
    }
}
