package org.samenspel.values;

import java.security.SecureRandom;
import java.util.UUID;

/** Gives the ids of new things: opaque UUIDs, never a sequence. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    /**
     * The id of a new aggregate: UUIDv7 (RFC 9562), whose first 48 bits are the milliseconds since 1970, so that rows
     * created together lie together in an index. It tells when the thing was made: for anything about an anonymous
     * response use {@link #random()}.
     */
    public static UUID next() {
        long high = System.currentTimeMillis() << 16 | VERSION_7 | RANDOM.nextLong() & 0xFFF;
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }

    /** An id that tells nothing: UUIDv4. */
    public static UUID random() {
        return UUID.randomUUID();
    }
}
