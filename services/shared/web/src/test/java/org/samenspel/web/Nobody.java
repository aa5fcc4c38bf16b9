package org.samenspel.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.samenspel.security.OrganizationClaim;
import org.samenspel.security.Representation;
import org.samenspel.security.Represented;

/** The sample service has no directory of organizations. */
@ApplicationScoped
class Nobody implements Represented {

    @Override
    public Optional<Representation> by(OrganizationClaim claim) {
        return Optional.empty();
    }
}
