package org.samenspel.security;

import io.quarkus.security.ForbiddenException;
import java.util.Arrays;
import java.util.Set;

/**
 * Who calls, as the verified token says.
 *
 * @param subject the opaque id of the person or client at the identity provider; never shown to others
 * @param organization on whose behalf
 * @param roles what the caller may be; may be empty
 */
public record Caller(String subject, Organization organization, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller has at least one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /**
     * Goes on only if the caller acts for this organization: an operation that changes something asks it of the owner.
     *
     * @throws ForbiddenException (403) if not
     */
    public void requireActsFor(Organization owner) {
        if (!organization.equals(owner)) {
            throw new ForbiddenException("the caller does not act for the organization that owns this");
        }
    }
}
