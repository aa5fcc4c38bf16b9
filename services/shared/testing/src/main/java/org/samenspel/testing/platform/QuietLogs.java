package org.samenspel.testing.platform;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what the servers say about themselves out of the output of tests. */
final class QuietLogs {
    // The JVM holds loggers by weak references: without these, their levels would be forgotten.
    private static final Collection<Logger> QUIET = new ConcurrentLinkedQueue<>();

    private QuietLogs() {}

    static void of(String... names) {
        for (String name : names) {
            Logger logger = Logger.getLogger(name);
            logger.setLevel(Level.SEVERE);
            QUIET.add(logger);
        }
    }
}
