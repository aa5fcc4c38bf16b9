package org.samenspel.local.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Writes how things stand, in a thread of its own: a disk that is full, or that hangs, keeps nobody from starting a part again. What
 * can't be written is written as soon as it can.
 */
final class Reporter {

    private static final Duration BEFORE_NEXT_TRY = Duration.ofSeconds(1);

    private final StateFile file;
    private final Supplier<Snapshot> snapshot;
    private long changes;
    private long written;
    private boolean writing;
    private boolean failing;

    Reporter(StateFile file, Supplier<Snapshot> snapshot) {
        this.file = file;
        this.snapshot = snapshot;
    }

    /** Has what changed written soon; waits for nothing. */
    synchronized void changed() {
        changes++;
        if (!writing) {
            writing = true;
            Thread.ofPlatform().daemon().name("reporter").start(this::writeAll);
        }
    }

    /** Returns when the changes until now are written, or when that takes too long. */
    synchronized void await(Duration patience) {
        long awaited = changes;
        Instant end = Instant.now().plus(patience);
        try {
            for (long left = patience.toMillis(); written < awaited && left > 0; left = until(end)) {
                wait(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long until(Instant end) {
        return Duration.between(Instant.now(), end).toMillis();
    }

    private void writeAll() {
        boolean more = true;
        while (more) {
            long change = newest();
            more = write() ? moreThan(change) : pause();
        }
    }

    private synchronized long newest() {
        return changes;
    }

    private synchronized boolean moreThan(long change) {
        written = change;
        notifyAll();
        writing = changes > written;
        return writing;
    }

    private boolean write() {
        try {
            file.write(snapshot.get());
            failing = false;
        } catch (RuntimeException unwritten) {
            if (!failing) {
                System.err.println(Instant.now() + " state not written: " + unwritten.getMessage());
            }
            failing = true;
        }
        return !failing;
    }

    /** There is more to write: what could not be. */
    private static boolean pause() {
        LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
        return true;
    }
}
