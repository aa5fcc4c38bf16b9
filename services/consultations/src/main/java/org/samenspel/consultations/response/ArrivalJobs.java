package org.samenspel.consultations.response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.SortedMap;
import java.util.UUID;
import org.samenspel.values.origin.Origin;

/** Tells what arrived at this replica when a minute is over, and before it stops: never more often. */
@ApplicationScoped
class ArrivalJobs {

    /** After the writer, which first stores what it took. */
    private static final int LAST = 3_000;

    private final ArrivalWatch watch;
    private final ArrivalJudge judge;
    private final Faults faults;
    private final Clock clock;

    ArrivalJobs(ArrivalWatch watch, ArrivalJudge judge, Faults faults, Clock clock) {
        this.watch = watch;
        this.judge = judge;
        this.faults = faults;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void tellOfMinutesThatAreOver() {
        tell(ArrivalWatch.minuteOf(clock.instant()));
    }

    void tellOfTheRest(@Observes @Priority(LAST) ShutdownEvent stopping) {
        tell(Long.MAX_VALUE);
    }

    private void tell(long before) {
        watch.campaigns(before).forEach(campaign -> tell(campaign, before));
    }

    private void tell(UUID campaignId, long before) {
        SortedMap<Long, Integer> arrived = watch.take(campaignId, before);
        try {
            Origin.job("tellArrivals").run(() -> {
                int left = QuarkusTransaction.requiringNew().call(() -> judge.tell(campaignId, arrived));
                watch.count(campaignId, left, ArrivalWatch.minuteOf(clock.instant()));
            });
        } catch (RuntimeException failure) {
            arrived.forEach((minute, count) -> watch.count(campaignId, count, minute));
            faults.say("Arrivals are not told, and will be tried again", failure);
        }
    }
}
