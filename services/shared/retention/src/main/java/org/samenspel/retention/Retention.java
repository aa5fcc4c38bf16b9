package org.samenspel.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.web.job.Due;
import org.samenspel.web.persistence.Slice;

/**
 * Forgets, once a day, what was kept for as long as it had to be, category by category. Each record goes in a transaction of its own, with
 * its count: what is done stays done when the rest fails, and a job that begins anew finds what is left.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final int SOME = 100;

    private final Instance<Retained> categories;
    private final RetentionPeriods periods;
    private final Removals removals;
    private final Clock clock;

    Retention(Instance<Retained> categories, RetentionPeriods periods, Removals removals, Clock clock) {
        this.categories = categories;
        this.periods = periods;
        this.removals = removals;
        this.clock = clock;
    }

    /** Several replicas may look at the same time: each takes what nobody else works on. */
    @Scheduled(every = "24h", concurrentExecution = ConcurrentExecution.SKIP)
    public void forgetWhatIsOver() {
        LocalDate today = LocalDate.now(clock);
        categories.forEach(category -> periods.of(category.category())
                .ifPresent(kept -> forgetOrTryAgainTomorrow(category, today.minus(kept), today)));
    }

    private void forgetOrTryAgainTomorrow(Retained category, LocalDate day, LocalDate today) {
        try {
            forgetThoseBefore(category, day, today);
        } catch (RuntimeException e) {
            LOG.errorf(e, "a job failed and will be tried again job=%s", job(category));
        }
    }

    private void forgetThoseBefore(Retained category, LocalDate day, LocalDate today) {
        var gone = new AtomicInteger();
        List<UUID> some = some(category, day, null);
        while (!some.isEmpty()) {
            Due.each(job(category), some, id -> gone.addAndGet(forget(category, id, day, today)));
            some = some(category, day, some.getLast());
        }
        if (gone.get() > 0) {
            LOG.infof("fact=retention.done category=%s count=%d", category.category(), gone.get());
        }
    }

    private static List<UUID> some(Retained category, LocalDate day, @Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> category.lastNeededBefore(day, new Slice(after, SOME)));
    }

    private int forget(Retained category, UUID id, LocalDate day, LocalDate today) {
        var records = category.forget(id, day);
        removals.add(category.category(), today, records);
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** As the audit names it. */
    private static String job(Retained category) {
        String name = category.category();
        return "expire" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
