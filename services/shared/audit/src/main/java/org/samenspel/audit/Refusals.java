package org.samenspel.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.samenspel.security.Bearer;

/**
 * What known callers were refused, gathered for a second: alike ones are one record that says how often. Of one caller at most {@value
 * #SINGLY} records a second tell what was refused, and one more tells how many others there were, so that whoever fails without end
 * fills no table. A record is there within about a second of the answer; a process that is killed before loses it.
 */
@ApplicationScoped
class Refusals {

    /** How many records of a caller a second may hold, and one more. */
    static final int SINGLY = 10;

    /** How many may wait; when the database is away for longer, later ones are only counted, in the log. */
    static final int ROOM = 10_000;

    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final String SEVERAL = "several";

    private final Trail trail;
    private final Actors actors;
    private final Clock clock;
    private final Map<String, Map<Refusal, Tally>> bySubject = new HashMap<>();
    private int waiting;
    private long lost;

    Refusals(Trail trail, Actors actors, Clock clock) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param outcome the name of the problem type */
    synchronized void add(Asked asked, String outcome) {
        Bearer bearer = asked.bearer().orElseThrow();
        Map<Refusal, Tally> own = bySubject.computeIfAbsent(bearer.subject(), any -> new HashMap<>());
        var refusal = new Refusal(bearer, asked.operation(), asked.object(), outcome);
        if (!own.containsKey(refusal) && own.size() >= SINGLY) {
            refusal = new Refusal(bearer, new Operation(SEVERAL, false, false), Optional.empty(), SEVERAL);
        }
        if (own.containsKey(refusal)) {
            own.computeIfPresent(refusal, (any, tally) -> tally.oneMore());
        } else if (waiting < ROOM) {
            own.put(refusal, new Tally(clock.instant(), asked.traceId(), 1));
            waiting++;
        } else {
            lost++;
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void write() {
        Map<Refusal, Tally> taken = take();
        taken.forEach((refusal, tally) -> {
            try {
                trail.add(tally.first, actors.of(refusal.asked(tally.traceId)), refusal.deed(tally.times));
            } catch (RuntimeException e) {
                LOG.errorf(e, "A refusal is not recorded operation=%s times=%d", refusal.operation.id(), tally.times);
            }
        });
    }

    void writeTheLast(@Observes ShutdownEvent event) {
        write();
    }

    private synchronized Map<Refusal, Tally> take() {
        var taken = new HashMap<Refusal, Tally>();
        bySubject.values().forEach(taken::putAll);
        bySubject.clear();
        waiting = 0;
        if (lost > 0) {
            LOG.errorf("Refusals are not recorded: too many at once times=%d", lost);
            lost = 0;
        }
        return taken;
    }

    private record Refusal(Bearer bearer, Operation operation, Optional<AuditedObject> object, String outcome) {

        Asked asked(@Nullable String traceId) {
            return new Asked(operation, object, Optional.of(bearer), traceId);
        }

        Deed deed(int times) {
            return new Deed(Action.REFUSED, object, null, null, outcome, times);
        }
    }

    /** How often, and the moment and the trace of the first. */
    private record Tally(Instant first, @Nullable String traceId, int times) {

        Tally oneMore() {
            return new Tally(first, traceId, times + 1);
        }
    }
}
