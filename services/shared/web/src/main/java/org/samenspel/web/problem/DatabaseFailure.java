package org.samenspel.web.problem;

import java.sql.SQLException;

/** What a failure of the database means to the client, by its SQLSTATE (PostgreSQL manual, appendix A). */
enum DatabaseFailure {
    /** The change breaks a constraint. */
    CONSTRAINT,
    /** A value does not fit its column: a number too large, a character that can't be stored. */
    UNFIT_VALUE,
    /** No connection, too many, shutting down, or a deadlock: the same request may succeed a little later. */
    UNAVAILABLE,
    OTHER;

    static DatabaseFailure of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The connection pool's own exceptions, such as waiting too long for a connection, have no SQLSTATE.
            return UNAVAILABLE;
        }
        return switch (state.substring(0, Math.min(2, state.length()))) {
            case "23" -> CONSTRAINT;
            case "22" -> UNFIT_VALUE;
            case "08", "40", "53", "57" -> UNAVAILABLE;
            default -> OTHER;
        };
    }
}
