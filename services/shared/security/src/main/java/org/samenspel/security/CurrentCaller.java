package org.samenspel.security;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the request that runs now; looked up once in it. */
@RequestScoped
public class CurrentCaller {
    private final SecurityIdentity identity;
    private final Represented represented;

    @Nullable
    private Caller found;

    private boolean lookedUp;

    CurrentCaller(SecurityIdentity identity, Represented represented) {
        this.identity = identity;
        this.represented = represented;
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
     * @throws OrganizationNotRegistered (403) when nobody registered the organization that the token names
     */
    public Caller get() {
        if (found == null) {
            Representation representation = represented.by(claim()).orElseThrow(OrganizationNotRegistered::new);
            found = new Caller(token().getSubject(), representation, roles());
        }
        return found;
    }

    /** The caller, if its organization is registered; looked up once, and never a refusal. */
    public Optional<Caller> ifRegistered() {
        if (!lookedUp) {
            lookedUp = true;
            try {
                get();
            } catch (ForbiddenException | UnauthorizedException _) {
                // Whoever needs a registered organization asks for it by get().
            }
        }
        return Optional.ofNullable(found);
    }

    /** Whether the caller, whose organization need not be registered, has at least one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles()::contains);
    }

    /**
     * What the token says of the caller's organization, which need not be registered.
     *
     * @throws UnauthorizedException (401) when the request came without a token
     * @throws ForbiddenException (403) when the token doesn't name an organization we understand
     */
    public OrganizationClaim claim() {
        return Optional.ofNullable(Bearer.organizationOf(token()))
                .orElseThrow(() -> new ForbiddenException("the access token names no valid organization"));
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException("this operation needs an access token");
    }

    private Set<Role> roles() {
        return Bearer.rolesOf(identity);
    }
}
