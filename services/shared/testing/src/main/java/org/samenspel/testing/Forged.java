package org.samenspel.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.samenspel.testing.platform.OncePerJvm;
import org.samenspel.testing.platform.SigningKeys;

/** Tokens as an attacker would make them from what is public. */
final class Forged {
    // Made once: a pair costs more than a hundred requests.
    private static final KeyPair UNTRUSTED = SigningKeys.generate();

    private Forged() {}

    /** The well-known trick: the header says that no signature is needed. */
    static String unsigned(String token) {
        return base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload(token) + ".";
    }

    static String byAnotherKey(Token token) {
        return token.unsigned().sign(UNTRUSTED.getPrivate());
    }

    /** The header brings the key that proves the signature. */
    static String byKeyInHeader(Token token) {
        return token.unsigned().jws().jwk(UNTRUSTED.getPublic()).sign(UNTRUSTED.getPrivate());
    }

    /** Another well-known trick: the issuer's public key taken as the secret of a symmetric signature. */
    static String byPublicKeyAsSecret(String token) {
        KeyPair trusted = (KeyPair) OncePerJvm.call(SigningKeys.class, "trusted");
        String content = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload(token);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(trusted.getPublic().getEncoded(), "HmacSHA256"));
            byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String payload(String token) {
        return token.split("\\.")[1];
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
