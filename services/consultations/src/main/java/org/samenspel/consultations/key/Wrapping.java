package org.samenspel.consultations.key;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts keys where the medium may remember what was deleted: what is left there opens with the wrapping secret alone. */
final class Wrapping {

    private static final String AES = "AES/GCM/NoPadding";
    private static final String HMAC = "HmacSHA256";
    private static final int SECRET = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey secret;

    /**
     * @param encoded 32 bytes in Base64
     * @throws IllegalArgumentException if it is something else; the message never tells it
     */
    Wrapping(String encoded) {
        this.secret = new SecretKeySpec(decoded(encoded.strip()), "AES");
    }

    private static byte[] decoded(String encoded) {
        try {
            byte[] decoded = Base64.getDecoder().decode(encoded);
            if (decoded.length == SECRET) {
                return decoded;
            }
        } catch (IllegalArgumentException _) {
            // Its message has a part of the secret.
        }
        throw new IllegalArgumentException("a wrapping secret is 32 bytes in Base64");
    }

    /** By which the secret is recognized where it is not kept: says nothing of it. */
    String check() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal("check".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can do this", e);
        }
    }

    byte[] wrap(UUID campaignId, byte[] key) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] wrapped = cipher(Cipher.ENCRYPT_MODE, nonce, campaignId).doFinal(key);
            return ByteBuffer.allocate(NONCE + wrapped.length)
                    .put(nonce)
                    .put(wrapped)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can encrypt", e);
        }
    }

    /**
     * @throws GeneralSecurityException if this secret did not wrap it for this campaign
     * @throws IllegalArgumentException if it is too short to be a key
     */
    byte[] unwrap(UUID campaignId, byte[] wrapped) throws GeneralSecurityException {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, campaignId).doFinal(wrapped, NONCE, wrapped.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, UUID campaignId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES);
        cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(campaignId.getMostSignificantBits())
                .putLong(campaignId.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
