package org.samenspel.consultations.attack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.function.BiConsumer;

/** Hashes that anybody can make: plain, and with what anybody knows before or after it. */
final class Digests {

    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-512");

    private final List<byte[]> salts;

    /** @param salts what the attacker knows, such as the id of the campaign */
    Digests(List<byte[]> salts) {
        this.salts = salts;
    }

    void of(byte[] secret, BiConsumer<String, byte[]> digest) {
        for (String algorithm : ALGORITHMS) {
            digest.accept(algorithm, hash(algorithm, secret));
            for (byte[] salt : salts) {
                digest.accept("salted " + algorithm, hash(algorithm, salt, secret));
                digest.accept("salted " + algorithm, hash(algorithm, secret, salt));
            }
        }
    }

    static byte[] hash(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
