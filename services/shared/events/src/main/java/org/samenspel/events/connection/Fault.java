package org.samenspel.events.connection;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.failure.Causes;

/** What went wrong, told without any message: messages of exceptions carry content. */
public final class Fault {

    /** Classes of SQL states that pass: connection, rollback (serialization, deadlock), resources, operator, system. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Lock not available; read-only transaction (a standby that is not promoted yet). */
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private Fault() {}

    /** Whether the fault lies in the database or the broker and goes away without anyone changing the event or the code. */
    public static boolean passes(Throwable fault) {
        return Causes.of(fault).stream().anyMatch(Fault::passesItself);
    }

    /** The class of the first cause, the SQL state if it has one, and the place in our code if it is known. */
    public static String describe(Throwable fault) {
        Throwable cause = firstCause(fault);
        String state = cause instanceof SQLException sql ? " " + sql.getSQLState() : "";
        return cause.getClass().getName()
                + state
                + place(cause).or(() -> place(fault)).orElse("");
    }

    private static Throwable firstCause(Throwable fault) {
        return Causes.of(fault).stream()
                .filter(each -> each.getCause() == null)
                .findFirst()
                .orElse(fault);
    }

    private static Optional<String> place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.samenspel."))
                .map(frame -> " at %s:%d".formatted(frame.getFileName(), frame.getLineNumber()))
                .findFirst();
    }

    private static boolean passesItself(Throwable fault) {
        return switch (fault) {
            case SQLException sql -> passes(sql.getSQLState());
            case RetriableException _ -> true;
            // Somebody else changed the same just then: what is done again reads it as it is now.
            case OptimisticLockException _ -> true;
            default -> false;
        };
    }

    /** A connection pool that has nothing to give reports no state. */
    private static boolean passes(@Nullable String sqlState) {
        return sqlState == null
                || PASSING_STATES.contains(sqlState)
                || PASSING_CLASSES.contains(sqlState.substring(0, Math.min(2, sqlState.length())));
    }
}
