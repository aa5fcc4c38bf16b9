package org.samenspel.consultations.response;

import java.security.SecureRandom;
import java.util.Arrays;

/** Random bytes that no encryption used before, fetched many at once. */
final class Nonces {

    /** How long each is, in bytes: what GCM takes without another hash. */
    static final int LENGTH = 12;

    private static final int FETCHED_AT_ONCE = 256;

    private final SecureRandom random = new SecureRandom();
    private final byte[] fetched = new byte[LENGTH * FETCHED_AT_ONCE];
    private int next = fetched.length;

    synchronized byte[] next() {
        if (next == fetched.length) {
            random.nextBytes(fetched);
            next = 0;
        }
        next += LENGTH;
        return Arrays.copyOfRange(fetched, next - LENGTH, next);
    }
}
