package org.samenspel.local.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Requests that come at a fixed rate until it is ended, whatever becomes of them: half over connections that are kept, half over a new
 * one each.
 */
public final class Traffic {

    /** Whoever has no answer by then is gone. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int KEPT = 32;
    private static final int MOST_ANEW = 512;
    private static final Duration LONGEST = Duration.ofHours(2);

    /**
     * What came of it.
     *
     * @param requests that were sent
     * @param failures among them: no answer of 2xx or 3xx within ten seconds, or a connection that broke
     * @param accepted answered 201
     * @param unknown answered otherwise, or not at all: it may have been done
     * @param failing seconds from the first failure to the last
     * @param p99 in milliseconds from the moment at which each was to be sent, as is the longest
     * @param wrong how often each status came that is a failure: one that is good came too late, -1 is a connection that broke
     */
    public record Seen(
            long requests,
            long failures,
            long accepted,
            long unknown,
            double failing,
            double p99,
            double longest,
            Map<Integer, Long> wrong) {

        @Override
        public String toString() {
            String bad = failures == 0 ? "" : " " + wrong + " within " + failing + " s";
            return String.format(
                    Locale.ROOT,
                    "%d requests, %d failures%s, p99 %.0f ms, longest %.0f ms",
                    requests,
                    failures,
                    bad,
                    p99,
                    longest);
        }
    }

    private final List<Pace> paces;
    private final List<Sending> sendings;
    private final List<Future<?>> runs;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("traffic-", 0).factory());

    private Traffic(Server gateway, Supplier<ByteBuffer> requests, double perSecond) {
        this.paces = List.of(new Pace(LONGEST, perSecond / 2), new Pace(LONGEST, perSecond / 2));
        this.sendings = List.of(new Sending(gateway, KEPT, requests), Sending.anew(gateway, MOST_ANEW, requests));
        this.runs = List.of(begin(0), begin(1));
    }

    private Future<?> begin(int number) {
        return threads.submit(() -> sendings.get(number).send(paces.get(number)));
    }

    /** @param requests asked by two threads */
    static Traffic begin(Server gateway, Supplier<ByteBuffer> requests, double perSecond) {
        return new Traffic(gateway, requests, perSecond);
    }

    /** Sends no more, and waits for the last answers. */
    public Seen end() {
        paces.forEach(Pace::end);
        runs.forEach(ReadBench::result);
        threads.shutdown();
        return Tally.together(sendings.getFirst().tally(), sendings.getLast().tally());
    }
}
