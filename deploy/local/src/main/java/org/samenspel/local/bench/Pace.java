package org.samenspel.local.bench;

import java.time.Duration;

/** When requests are to be sent: one after the other as long as there is time, or at fixed moments. */
final class Pace {

    private volatile long length;
    private final double interval;
    private volatile long begin;
    private long sent;

    /** @param perSecond how many are to be sent, whatever becomes of them; 0 for as many as are answered */
    Pace(Duration time, double perSecond) {
        this.length = time.toNanos();
        this.interval = perSecond == 0 ? 0 : 1e9 / perSecond;
    }

    void begin(long now) {
        begin = now;
    }

    /** Whether the next one is to be sent by now; one that is late is still sent when the time is over. */
    boolean isDue(long now) {
        return !isOver(now) && intended(now) <= now;
    }

    /** From now on none is due; by another thread. */
    void end() {
        length = 0;
    }

    boolean isOver(long now) {
        return intended(now) - begin >= length;
    }

    /** The moment at which the next one was to be sent, from which it waits. */
    long next(long now) {
        long intended = intended(now);
        sent++;
        return intended;
    }

    private long intended(long now) {
        return interval == 0 ? now : begin + Math.round(sent * interval);
    }
}
