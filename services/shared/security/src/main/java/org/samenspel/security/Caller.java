package org.samenspel.security;

import io.quarkus.security.ForbiddenException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * Who calls, as the verified token and the directory of organizations say.
 *
 * @param subject the opaque id of the person or client at the identity provider; never shown to others
 * @param representation on whose behalf
 * @param roles what the caller may be; may be empty
 */
public record Caller(String subject, Representation representation, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** A caller of an organization that succeeded nobody. */
    public static Caller of(String subject, UUID organization, Role... roles) {
        return new Caller(subject, Representation.of(organization), Set.of(roles));
    }

    /** The organization on whose behalf, as it is today: what the caller makes now is of this one. */
    public UUID organization() {
        return representation.organization();
    }

    /** The organizations whose things the caller sees as its own: its own and those it succeeded. */
    public Set<UUID> organizations() {
        return representation.organizations();
    }

    /** Whether the caller sees the things of this organization as its own. */
    public boolean belongsTo(UUID owner) {
        return representation.includes(owner);
    }

    /** Whether the caller has at least one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /**
     * Whether the caller acts for this organization in a matter.
     *
     * @param matter the id of what it is about, as {@link Representation#divided()} has them
     */
    public boolean actsFor(UUID owner, UUID matter) {
        return representation.actsFor(owner, matter);
    }

    /**
     * Goes on only if the caller acts for this organization: an operation that changes something asks it of the owner.
     *
     * @throws ForbiddenException (403) if not
     */
    public void requireActsFor(UUID owner, UUID matter) {
        if (!actsFor(owner, matter)) {
            throw new ForbiddenException("the caller does not act for the organization that owns this");
        }
    }
}
