package org.samenspel.security;

import io.quarkus.security.ForbiddenException;

/** The token names an organization that is not registered here, or not yet published to this service. Answered 403. */
public class OrganizationNotRegistered extends ForbiddenException {

    private static final long serialVersionUID = 1;

    public OrganizationNotRegistered() {
        super("Ask the network organization to register the organization that your token names, with that code");
    }
}
