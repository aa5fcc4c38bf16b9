package org.samenspel.gateway.client;

/** A token bucket, kept as one number: when it will be full again. */
final class Bucket {
    private long fullAt;

    /** @param now in nanoseconds of some clock that never goes back */
    Bucket(long now) {
        this.fullAt = now;
    }

    /**
     * Takes a token if there is one.
     *
     * @param size how many it holds
     * @param refill after how many nanoseconds there is one more
     * @return how many nanoseconds to wait for one; 0 if it was taken
     */
    synchronized long take(long now, int size, long refill) {
        long full = Math.max(fullAt - now, 0) + refill;
        long wait = full - size * refill;
        if (wait > 0) {
            return wait;
        }
        fullAt = now + full;
        return 0;
    }
}
