package org.samenspel.events.connection;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a statement on the service's database, in the transaction of the caller if there is one. */
@ApplicationScoped
public class Database {

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /**
     * Changes rows.
     *
     * @return how many
     * @throws DatabaseFault when the database refuses or is away
     */
    public int update(String sql, Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /**
     * Reads rows.
     *
     * @throws DatabaseFault when the database refuses or is away
     */
    public <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
        return run(sql, parameters, statement -> {
            try (ResultSet row = statement.executeQuery()) {
                var rows = new ArrayList<T>();
                while (row.next()) {
                    rows.add(reader.read(row));
                }
                return rows;
            }
        });
    }

    private <R> R run(String sql, Object[] parameters, Execution<R> execution) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return execution.of(statement);
        } catch (SQLException e) {
            throw new DatabaseFault(e);
        }
    }

    /** Makes an object of the row that the cursor is on. */
    @FunctionalInterface
    public interface RowReader<T> {

        /** Reads columns, counted from 1. */
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Execution<R> {
        R of(PreparedStatement statement) throws SQLException;
    }

    /** The database refused a statement or is away; the cause tells which. */
    public static final class DatabaseFault extends RuntimeException {

        private static final long serialVersionUID = 1;

        DatabaseFault(SQLException cause) {
            super("SQL state " + cause.getSQLState(), cause);
        }
    }
}
