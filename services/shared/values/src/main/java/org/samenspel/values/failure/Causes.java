package org.samenspel.values.failure;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/** Everything that led to a failure. A transaction that can't commit hides its reason among the suppressed exceptions. */
public final class Causes {

    private Causes() {}

    /** The failure itself, its causes, and what they suppress, nearest first; each once, since they may form a circle. */
    public static SequencedSet<Throwable> of(Throwable failure) {
        var causes = new LinkedHashSet<Throwable>();
        collect(failure, causes);
        return causes;
    }

    private static void collect(@Nullable Throwable failure, SequencedSet<Throwable> causes) {
        if (failure != null && causes.add(failure)) {
            collect(failure.getCause(), causes);
            for (Throwable suppressed : failure.getSuppressed()) {
                collect(suppressed, causes);
            }
        }
    }
}
