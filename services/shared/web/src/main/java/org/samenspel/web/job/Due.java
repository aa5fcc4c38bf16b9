package org.samenspel.web.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionRunnerOptions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.samenspel.values.origin.Origin;

/**
 * Aggregates whose time has come. Several replicas may look at the same time: let the step take those alone that are free
 * ({@code lockIfFree}).
 */
public final class Due {

    private static final Logger LOG = Logger.getLogger(Due.class);

    private Due() {}

    /**
     * Does the step for each, in a transaction of its own, so that one that fails doesn't hold up the others.
     *
     * @param job what is done, for the log, such as {@code openCampaign}
     */
    public static void each(String job, List<UUID> due, Consumer<UUID> step) {
        each(job, due, QuarkusTransaction.requiringNew(), step);
    }

    /** @param longest what a transaction may take, for steps that take longer than others */
    public static void each(String job, List<UUID> due, Duration longest, Consumer<UUID> step) {
        int seconds = Math.toIntExact(longest.toSeconds());
        each(job, due, QuarkusTransaction.requiringNew().timeout(seconds), step);
    }

    private static void each(String job, List<UUID> due, TransactionRunnerOptions transaction, Consumer<UUID> step) {
        Origin origin = Origin.job(job);
        for (UUID id : due) {
            try {
                origin.run(() -> transaction.run(() -> step.accept(id)));
            } catch (RuntimeException e) {
                LOG.errorf(e, "a job failed and will be tried again job=%s id=%s", job, id);
            }
        }
    }
}
