package org.samenspel.governance.agreement.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Organization;

/**
 * Our own reading of every event about an agreement: only what we use.
 *
 * @param bodies those it asks for; may be absent
 */
record AgreementTold(
        UUID id,
        String reference,
        List<Party> parties,
        @Nullable List<Body> bodies) {

    record Party(Organization organization) {}

    record Body(String code) {}

    List<Organization> organizations() {
        return parties.stream().map(Party::organization).distinct().toList();
    }

    List<String> bodyCodes() {
        return bodies == null ? List.of() : bodies.stream().map(Body::code).toList();
    }
}
