package org.samenspel.security;

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
}
