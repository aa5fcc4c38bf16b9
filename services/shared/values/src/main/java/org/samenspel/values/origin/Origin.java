package org.samenspel.values.origin;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What makes the changes of this moment when no request does. It is known to all that runs in {@link #run}, so that the audit tells it
 * without anybody passing it on.
 *
 * @param operation the CloudEvents type of the event, or the name of the job
 * @param eventId the event that is applied; null for a job
 */
public record Origin(Kind kind, String operation, @Nullable UUID eventId) {

    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    /** Which part of the system. */
    public enum Kind {
        /** The event of another service, or of this one. */
        EVENT,
        /** Something whose time has come. */
        JOB
    }

    /** An event that is applied. */
    public static Origin event(String type, UUID eventId) {
        return new Origin(Kind.EVENT, type, eventId);
    }

    /** A job that runs. */
    public static Origin job(String name) {
        return new Origin(Kind.JOB, name, null);
    }

    /** The one in whose work this is asked; empty in a request, and where nobody said it. */
    public static Optional<Origin> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Does the work, and all that it calls on this thread, as of this origin. */
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    /** The same of work that comes to something. */
    public <T> T get(Supplier<T> work) {
        return ScopedValue.where(CURRENT, this).call(work::get);
    }
}
