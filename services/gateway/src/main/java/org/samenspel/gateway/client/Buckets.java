package org.samenspel.gateway.client;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Token buckets in one table of a fixed size: a client's is where its number points, so nothing is made, moved or dropped when one
 * asks. Of each there is one number: when it will be full again. Two clients may share one by chance; which ones do nobody can tell
 * who does not know the salt of their numbers.
 */
final class Buckets {
    /** 2 MB. With 50 000 clients at once a fifth of them shares its bucket with another one. */
    private static final int SIZE = 1 << 18;

    private final AtomicLongArray fullAt = new AtomicLongArray(SIZE);

    /**
     * Takes a token of a client if there is one.
     *
     * @param now in nanoseconds of some clock that begins with 0 and never goes back
     * @param size how many a bucket holds
     * @param refill after how many nanoseconds there is one more
     * @return how many nanoseconds to wait for one; 0 if it was taken
     */
    long take(Client client, long now, int size, long refill) {
        int place = Long.hashCode(client.key()) & SIZE - 1;
        while (true) {
            long before = fullAt.get(place);
            long full = Math.max(before - now, 0) + refill;
            long wait = full - size * refill;
            if (wait > 0) {
                return wait;
            }
            if (fullAt.compareAndSet(place, before, now + full)) {
                return 0;
            }
        }
    }
}
