package org.samenspel.local.fault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.samenspel.local.fault.Client.Reply;

/** Makes tokens from what is public: the content of a real one, and the provider's public keys. */
final class Forger {

    private static final int BITS = 2048;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Scene scene;
    private final KeyPair own;

    /** What the header says of how it is signed. */
    enum Header {
        NONE,
        PUBLIC_KEY_AS_SECRET,
        PLAIN,
        JWK,
        JKU,
        X5U
    }

    Forger(Scene scene) throws GeneralSecurityException {
        this.scene = scene;
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(BITS);
        own = generator.generateKeyPair();
    }

    /** With the content of a real one. */
    String forge(String real, Header header) throws GeneralSecurityException {
        String content = encode(head(real, header)) + "." + real.split("\\.")[1];
        return switch (header) {
            case NONE -> content + ".";
            case PUBLIC_KEY_AS_SECRET -> content + "." + BASE64.encodeToString(mac(content));
            default -> content + "." + BASE64.encodeToString(sign(content));
        };
    }

    /** A real one with its own signature, in which more roles stand. */
    static String withAllRoles(String real) {
        String[] parts = real.split("\\.");
        String content = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"roles\":[", "\"roles\":[\"networkCoordinator\",\"auditor\",");
        return parts[0] + "." + encode(content) + "." + parts[2];
    }

    private String head(String real, Header header) {
        String more =
                switch (header) {
                    case NONE -> "\"alg\":\"none\"";
                    case PUBLIC_KEY_AS_SECRET -> "\"alg\":\"HS256\"";
                    case PLAIN -> "\"alg\":\"RS256\",\"kid\":\"" + kid(real) + "\"";
                    case JWK -> "\"alg\":\"RS256\",\"jwk\":" + jwk();
                    case JKU -> "\"alg\":\"RS256\",\"jku\":\"http://127.0.0.1:9/keys\"";
                    case X5U -> "\"alg\":\"RS256\",\"x5u\":\"http://127.0.0.1:9/certificate\"";
                };
        return "{\"typ\":\"JWT\"," + more + "}";
    }

    private static String kid(String real) {
        String head = new String(Base64.getUrlDecoder().decode(real.split("\\.")[0]), StandardCharsets.UTF_8);
        return head.replaceFirst(".*\"kid\" ?: ?\"([^\"]+)\".*", "$1");
    }

    private String jwk() {
        RSAPublicKey key = (RSAPublicKey) own.getPublic();
        return "{\"kty\":\"RSA\",\"n\":\"%s\",\"e\":\"%s\"}"
                .formatted(
                        BASE64.encodeToString(key.getModulus().toByteArray()),
                        BASE64.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private byte[] sign(String content) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(own.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return signature.sign();
    }

    /** The provider tells its public key to everybody. */
    private byte[] mac(String content) throws GeneralSecurityException {
        Reply realm = scene.realm().publicKey();
        byte[] key = Base64.getDecoder().decode(realm.body().replaceFirst("(?s).*\"public_key\":\"([^\"]+)\".*", "$1"));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(content.getBytes(StandardCharsets.US_ASCII));
    }

    private static String encode(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
