package org.samenspel.consultations.response;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * A random order that nobody can tell again: each name gets a rank by a secret that exists in memory alone, while the responses are
 * written anew. The ranks fall into parts of about the same size, so that as much is held as one part is.
 */
final class Shuffle {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    private final Cipher secret;
    private final int parts;

    Shuffle(int parts) {
        this.secret = cipher();
        this.parts = parts;
    }

    int parts() {
        return parts;
    }

    /** An unsigned number: AES of a name of one block. */
    long rank(byte[] name) {
        return ByteBuffer.wrap(secret.update(name)).getLong();
    }

    /** The part that the rank falls in, from 0. */
    int part(long rank) {
        return (int) Math.unsignedMultiplyHigh(rank, parts);
    }

    private static Cipher cipher() {
        byte[] key = new byte[SECRET];
        RANDOM.nextBytes(key);
        try {
            // One block, never the same one twice: there is nothing to chain.
            Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can encrypt", e);
        }
    }
}
