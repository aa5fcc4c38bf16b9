package org.samenspel.values;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Gives the ids of new things: opaque UUIDs, never a sequence. */
public final class Ids {

    private static final Pattern FORM =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    /** How many ids a millisecond has room for, in bits, before the next ones are taken from the millisecond after it. */
    private static final int COUNTER = 12;

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /**
     * The id of a new aggregate: UUIDv7 (RFC 9562), whose first 48 bits are the milliseconds since 1970, so that rows
     * created together lie together in an index. Those of one process are in the order in which they were made. It tells
     * when the thing was made: for anything about an anonymous response use {@link #random()}.
     */
    public static UUID next() {
        long made = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << COUNTER));
        long high = made >>> COUNTER << Short.SIZE | VERSION_7 | made & (1L << COUNTER) - 1;
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }

    /** An id that tells nothing: UUIDv4. */
    public static UUID random() {
        return UUID.randomUUID();
    }

    /**
     * An id as it is written, in one form: Java itself reads groups of any length, and readers of JSON take Base64 too, so that one
     * thing would have many names.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static UUID parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("must be a UUID");
        }
        return UUID.fromString(text);
    }
}
