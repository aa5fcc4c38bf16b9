package org.samenspel.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.SigningKeys;

/**
 * An access token as the identity provider would give it, signed with the key that services under test trust. Start with
 * {@link Tokens#of}; each method gives a changed copy.
 *
 * @param subject the id of the person or client; null for one who is the same as long as roles and claims are
 */
public record Token(
        @Nullable String subject,
        List<String> roles,
        Map<String, Object> claims,
        String issuer,
        String audience,
        Duration validFor) {

    /** The issuer that services under test expect. */
    public static final String ISSUER = "http://issuer.test/realms/samenspel";

    /** The audience that services expect. */
    public static final String AUDIENCE = "samenspel";

    // A caller keeps its token for a while: to sign one costs more than the request that it is for.
    private static final Map<InMinute, String> SIGNED = new ConcurrentHashMap<>();

    static Token of(String... roles) {
        return new Token(null, List.of(roles), Map.of(), ISSUER, AUDIENCE, Duration.ofMinutes(5));
    }

    /** On behalf of this organization: scheme {@code kbo} or {@code ovo} and its code, both taken as they are. */
    public Token organization(String scheme, String code) {
        return claim("organization", Map.of("scheme", scheme, "code", code));
    }

    /** With this id of the person or client. */
    public Token subject(String newSubject) {
        return new Token(newSubject, roles, claims, issuer, audience, validFor);
    }

    /** With this claim, which may be malformed, instead of the one with the same name. */
    public Token claim(String name, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(name, value);
        return new Token(subject, roles, Map.copyOf(more), issuer, audience, validFor);
    }

    /** From another issuer. */
    public Token issuer(String newIssuer) {
        return new Token(subject, roles, claims, newIssuer, audience, validFor);
    }

    /** Meant for another audience. */
    public Token audience(String newAudience) {
        return new Token(subject, roles, claims, issuer, newAudience, validFor);
    }

    /** Valid for this long; a negative duration gives a token that has expired. */
    public Token validFor(Duration newValidFor) {
        return new Token(subject, roles, claims, issuer, audience, newValidFor);
    }

    /** The compact form, for {@code given().auth().oauth2(…)}. */
    public String sign() {
        return SIGNED.computeIfAbsent(new InMinute(this, System.currentTimeMillis() / 60_000), any -> signed());
    }

    /** The compact form of a token that lacks this claim. */
    String signWithout(String name) {
        return sign(unsigned().remove(name));
    }

    private String signed() {
        return sign(unsigned());
    }

    private static String sign(JwtClaimsBuilder builder) {
        KeyPair trusted = (KeyPair) OncePerJvm.call(SigningKeys.class, "trusted");
        return builder.sign(trusted.getPrivate());
    }

    private record InMinute(Token token, long minute) {}

    JwtClaimsBuilder unsigned() {
        long now = System.currentTimeMillis() / 1000;
        JwtClaimsBuilder builder = Jwt.claims()
                .issuer(issuer)
                .audience(audience)
                .subject(subject == null ? usual() : subject)
                .issuedAt(now + Math.min(0, 2 * validFor.toSeconds()))
                .expiresAt(now + validFor.toSeconds())
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", roles));
        claims.forEach(builder::claim);
        return builder;
    }

    private String usual() {
        return UUID.nameUUIDFromBytes((roles + " " + new TreeMap<>(claims)).getBytes(UTF_8))
                .toString();
    }
}
