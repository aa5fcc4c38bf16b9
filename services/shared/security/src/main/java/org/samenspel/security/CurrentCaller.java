package org.samenspel.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the request that runs now. */
@ApplicationScoped
public class CurrentCaller {
    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the request came without a token; only operations that are public in the contract see such requests. */
    public boolean anonymous() {
        return identity.isAnonymous();
    }

    /**
     * The caller.
     *
     * @throws UnauthorizedException (401) when the request came without a token
     * @throws ForbiddenException (403) when the token doesn't name an organization we understand: such a caller owns
     *     nothing and may see nothing
     */
    public Caller get() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException("this operation needs an access token");
        }
        return new Caller(token.getSubject(), organization(token), roles());
    }

    private Set<Role> roles() {
        return identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Organization organization(JsonWebToken token) {
        if (!(token.getClaim("organization") instanceof JsonObject claim)
                || !(claim.get("scheme") instanceof JsonString scheme)
                || !(claim.get("code") instanceof JsonString code)) {
            throw new ForbiddenException("the access token names no organization");
        }
        try {
            return new Organization(scheme.getString(), code.getString());
        } catch (IllegalArgumentException malformed) {
            throw new ForbiddenException("the access token names no valid organization", malformed);
        }
    }
}
