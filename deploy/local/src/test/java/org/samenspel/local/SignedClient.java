package org.samenspel.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A client that shows who it is by a JWT that it signs (RFC 7523), so that nobody but itself has a secret of it. */
final class SignedClient {

    static final String ID = "partner-that-signs";

    private static final int COORDINATE = 32;

    private final KeyPair keys;

    SignedClient() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        keys = generator.generateKeyPair();
    }

    /** As an administrator enters it, with its public key. */
    String registration() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        String key =
                "{\\\"keys\\\":[{\\\"kty\\\":\\\"EC\\\",\\\"crv\\\":\\\"P-256\\\",\\\"use\\\":\\\"sig\\\",\\\"alg\\\":\\\"ES256\\\","
                        + "\\\"kid\\\":\\\"first\\\",\\\"x\\\":\\\"%s\\\",\\\"y\\\":\\\"%s\\\"}]}"
                                .formatted(
                                        coordinate(point.getAffineX().toByteArray()),
                                        coordinate(point.getAffineY().toByteArray()));
        return """
                {"clientId":"%s","clientAuthenticatorType":"client-jwt","serviceAccountsEnabled":true,"publicClient":false,\
                "standardFlowEnabled":false,"defaultClientScopes":["samenspel"],"optionalClientScopes":[],\
                "attributes":{"token.endpoint.auth.signing.alg":"ES256","use.jwks.string":"true","jwks.string":"%s"}}""".formatted(ID, key);
    }

    /** For one request of a token, within a minute. */
    String assertion(String realm) throws GeneralSecurityException {
        long now = Instant.now().getEpochSecond();
        String content = base64("{\"alg\":\"ES256\",\"kid\":\"first\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + "."
                + base64(
                        "{\"iss\":\"%1$s\",\"sub\":\"%1$s\",\"aud\":\"%2$s\",\"jti\":\"%3$s\",\"iat\":%4$d,\"exp\":%5$d}"
                                .formatted(ID, realm, UUID.randomUUID(), now, now + 60)
                                .getBytes(UTF_8));
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(keys.getPrivate());
        signature.update(content.getBytes(UTF_8));
        return content + "." + base64(signature.sign());
    }

    private static String coordinate(byte[] number) {
        byte[] padded = new byte[COORDINATE];
        int length = Math.min(number.length, COORDINATE);
        System.arraycopy(number, number.length - length, padded, COORDINATE - length, length);
        return base64(padded);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
