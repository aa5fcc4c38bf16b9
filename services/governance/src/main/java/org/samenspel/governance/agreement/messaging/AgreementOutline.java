package org.samenspel.governance.agreement.messaging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param ownerId who keeps it
 * @param parentAgreementId under which it is an arrangement; may be absent
 * @param bodies those it asks for; may be absent
 */
record AgreementOutline(
        UUID id,
        UUID ownerId,
        @Nullable UUID parentAgreementId,
        List<Party> parties,
        @Nullable List<Body> bodies) {

    record Party(UUID organizationId) {}

    record Body(String code) {}

    Set<UUID> organizationIds() {
        return parties.stream().map(Party::organizationId).collect(Collectors.toSet());
    }

    List<String> bodyCodes() {
        return bodies == null ? List.of() : bodies.stream().map(Body::code).toList();
    }
}
