package org.samenspel.consultations.response;

import java.sql.SQLException;

/** The database could not store a response. Holds the SQL state and nothing of the database's message, which may quote answers. */
class ResponseNotStored extends RuntimeException {

    private static final long serialVersionUID = 1;

    ResponseNotStored(SQLException cause) {
        super("The response was not stored: SQL state " + cause.getSQLState());
    }
}
