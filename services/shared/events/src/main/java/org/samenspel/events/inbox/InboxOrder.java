package org.samenspel.events.inbox;

import java.util.Locale;
import java.util.UUID;

/**
 * What an operator wants done with what came in.
 *
 * @param subject the place of a record, or the name of a read model
 */
record InboxOrder(UUID id, Kind kind, String subject) {

    /** What is wanted; the name in lower case is the code. */
    enum Kind {

        /** A record that was set aside is tried once more. */
        REPLAY("replayDeadLetter"),

        /** The same, however far its version is beyond the last one. */
        ACCEPT("acceptDeadLetter"),

        /** A record that was set aside waits no more. */
        DISMISS("dismissDeadLetter"),

        /** A read model is built anew from its topic. */
        REBUILD("rebuildReadModel");

        private final String operation;

        Kind(String operation) {
            this.operation = operation;
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the audit calls it. */
        String operation() {
            return operation;
        }
    }
}
