package org.samenspel.tokens;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a token that the provider signed for us, and that still opens nothing: it is no access token, names nobody, or lives too
 * long. Quarkus looks for the type in the payload alone; it can be told the greatest age of a token, but not how long one may be
 * going to live; and it takes a validator of ours only where it fetches the provider's keys.
 */
@ApplicationScoped
class TokenRules implements SecurityIdentityAugmentor {

    private static final String TYPE = "typ";

    private final String type;

    TokenRules(TokensConfig config) {
        this.type = config.type();
    }

    /** Fails with an {@link AuthenticationFailedException}, which is answered 401. */
    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && !counts(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("a token that opens nothing"));
        }
        return Uni.createFrom().item(identity);
    }

    private boolean counts(JsonWebToken token) {
        String subject = token.getSubject();
        Lifetime lifetime = new Lifetime(seconds(token, Claims.iat), seconds(token, Claims.exp));
        return type.equals(typeOf(token))
                && subject != null
                && !subject.isBlank()
                && lifetime.isShort(NumericDate.now().getValue());
    }

    private static @Nullable Long seconds(JsonWebToken token, Claims claim) {
        return token.<Long>claim(claim).orElse(null);
    }

    /** Of the header only where the payload says nothing: an ID token of Keycloak has another type there. */
    private static @Nullable String typeOf(JsonWebToken token) {
        if (token.containsClaim(TYPE)) {
            return token.getClaim(TYPE) instanceof String said ? said : null;
        }
        try {
            return JsonWebStructure.fromCompactSerialization(token.getRawToken())
                    .getHeader(TYPE);
        } catch (JoseException notEvenAToken) {
            return null;
        }
    }
}
