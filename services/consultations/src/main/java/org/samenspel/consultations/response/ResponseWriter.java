package org.samenspel.consultations.response;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.samenspel.consultations.key.CampaignKey;

/**
 * Stores responses in batches: while one is committed, the next one gathers; nobody waits for others to come. One thread writes, since
 * two share the disk and the lock of each page, and have smaller batches. A response is answered when its batch is on disk.
 */
@Singleton
class ResponseWriter {

    private static final Logger LOG = Logger.getLogger(ResponseWriter.class);

    /** From so many on nothing more is added to a transaction: it would make the first of them wait, and gain nothing. */
    private static final int LARGEST_BATCH = 1_000;

    /** Bytes of content that wait or are being written: what comes then is refused at once, and not answered after seconds. */
    private static final int ROOM = 4 * 1024 * 1024;

    /** Milliseconds until a campaign that somebody is closing is tried again. */
    private static final long BUSY = 5;

    /** Milliseconds until it is noticed that nothing more will come. */
    private static final long LOOK_UP = 100;

    private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

    private final Responses responses;
    private final Envelope envelope;
    private final ArrivalWatch arrivals;
    private final Clock clock;
    private final BlockingQueue<List<PendingResponse>> waiting = new LinkedBlockingQueue<>();
    private final Semaphore room = new Semaphore(ROOM);
    private final Thread thread =
            Thread.ofPlatform().name("response-writer").daemon().unstarted(this::run);
    private volatile boolean stopped;
    private boolean failing;

    ResponseWriter(Responses responses, Envelope envelope, ArrivalWatch arrivals, Clock clock) {
        this.responses = responses;
        this.envelope = envelope;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        thread.start();
    }

    /** What was taken is stored first. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        thread.join(LONGEST_SHUTDOWN);
    }

    /**
     * Never waits: the outcome comes when the response is on disk.
     *
     * @param answers in the form in which they are compared with those of an earlier try
     * @throws StoreUnavailable if there is no room
     */
    CompletableFuture<Submission> write(CampaignKey key, SealedResponse sealed, byte[] answers) {
        PendingResponse response = take(key, sealed, answers, true);
        write(List.of(response));
        return response.outcome();
    }

    /**
     * A place for a response that is to be {@linkplain #write(List) written} with others, which don't wait while somebody closes its
     * campaign: neither does this one.
     *
     * @param answers in the form in which they are compared with those of an earlier try
     * @throws StoreUnavailable if there is no room
     */
    PendingResponse take(CampaignKey key, SealedResponse sealed, byte[] answers) {
        return take(key, sealed, answers, false);
    }

    private PendingResponse take(CampaignKey key, SealedResponse sealed, byte[] answers, boolean patient) {
        int size = sealed.content().length;
        if (stopped || !room.tryAcquire(size)) {
            throw new StoreUnavailable();
        }
        var response = new PendingResponse(key, sealed, answers, patient, new CompletableFuture<>());
        response.outcome().whenComplete((_, _) -> room.release(size));
        return response;
    }

    /** Takes them over at once: one by one, the first would be a batch by itself while the others are still coming. */
    void write(List<PendingResponse> together) {
        if (!together.isEmpty()) {
            waiting.add(together);
        }
    }

    /** Whether what is taken will be stored: without the thread nothing is. */
    boolean isWriting() {
        return stopped || thread.isAlive();
    }

    /** An error of the machine, such as no memory, fails what it met alone: others come. */
    private void run() {
        List<PendingResponse> busy = List.of();
        while (!stopped || !waiting.isEmpty() || !busy.isEmpty()) {
            var gathered = new ArrayList<>(busy);
            try {
                gather(gathered);
                busy = store(gathered);
            } catch (Throwable failure) {
                busy = List.of();
                gathered.forEach(response -> response.outcome().completeExceptionally(new StoreUnavailable()));
                report(failure);
            }
        }
    }

    /** Adds all that waits; waits for the first if there is none. */
    private void gather(List<PendingResponse> gathered) {
        try {
            List<PendingResponse> next = waiting.poll(gathered.isEmpty() ? LOOK_UP : BUSY, TimeUnit.MILLISECONDS);
            while (next != null) {
                gathered.addAll(next);
                next = gathered.size() < LARGEST_BATCH ? waiting.poll() : null;
            }
        } catch (InterruptedException _) {
            stopped = true;
        }
    }

    /** @return those of campaigns that somebody is closing: whether they are stored shows when that is done, or undone */
    private List<PendingResponse> store(List<PendingResponse> gathered) {
        var busy = new ArrayList<PendingResponse>();
        for (Batch batch : Batch.of(gathered)) {
            try {
                if (!store(batch)) {
                    busy.addAll(batch.patient());
                }
            } catch (Throwable failure) {
                batch.fail(new StoreUnavailable());
                report(failure);
            }
        }
        if (busy.size() > LARGEST_BATCH) {
            List<PendingResponse> tooMany = busy.subList(LARGEST_BATCH, busy.size());
            tooMany.forEach(response -> response.outcome().completeExceptionally(new StoreUnavailable()));
            tooMany.clear();
        }
        return busy;
    }

    /** One line for all that fail until it works again: what respondents do makes no line of its own. */
    private void report(Throwable failure) {
        if (!failing) {
            failing = true;
            LOG.error("Responses can't be stored: they are answered 503 until they can", failure);
        }
    }

    /** @return false if it has to be tried again */
    private boolean store(Batch batch) throws SQLException {
        Instant now = clock.instant();
        Stored stored = responses.store(batch, now);
        failing = false;
        switch (stored.outcome()) {
            case STORED ->
                arrivals.count(batch.campaignId(), batch.settle(envelope, stored.before()), ArrivalWatch.minuteOf(now));
            case NOT_OPEN -> batch.settle(Submission.NOT_OPEN);
            case BUSY -> {
                return false;
            }
        }
        return true;
    }
}
