package org.samenspel.consultations.response;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random order that nobody can tell again: each name gets a rank by a secret that exists in memory alone, while the responses are
 * written anew. The ranks fall into parts of about the same size, so that as much is held as one part is.
 */
final class Shuffle {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String HMAC = "HmacSHA256";
    private static final int SECRET = 32;

    private final Mac secret;
    private final int parts;

    Shuffle(int parts) {
        this.secret = mac();
        this.parts = parts;
    }

    int parts() {
        return parts;
    }

    /** An unsigned number. */
    long rank(byte[] name) {
        return ByteBuffer.wrap(secret.doFinal(name)).getLong();
    }

    /** The part that the rank falls in, from 0. */
    int part(long rank) {
        return (int) Math.unsignedMultiplyHigh(rank, parts);
    }

    private static Mac mac() {
        byte[] key = new byte[SECRET];
        RANDOM.nextBytes(key);
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
