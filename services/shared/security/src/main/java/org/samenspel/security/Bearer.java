package org.samenspel.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Whom a verified token speaks of, before anybody looked whether its organization is registered: what can be said of a caller who is
 * refused.
 *
 * @param subject the opaque id of the person or client at the identity provider
 * @param organization what the token says of the organization; null when it says nothing that we understand
 * @param roles those that we know
 */
public record Bearer(String subject, @Nullable OrganizationClaim organization, Set<Role> roles) {

    public Bearer {
        roles = Set.copyOf(roles);
    }

    /** Empty for a request without a token. */
    public static Optional<Bearer> of(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(new Bearer(token.getSubject(), organizationOf(token), rolesOf(identity)))
                : Optional.empty();
    }

    static @Nullable OrganizationClaim organizationOf(JsonWebToken token) {
        if (!(token.getClaim("organization") instanceof JsonObject claim)
                || !(claim.get("scheme") instanceof JsonString scheme)
                || !(claim.get("code") instanceof JsonString code)) {
            return null;
        }
        try {
            return new OrganizationClaim(scheme.getString(), code.getString());
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    static Set<Role> rolesOf(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
