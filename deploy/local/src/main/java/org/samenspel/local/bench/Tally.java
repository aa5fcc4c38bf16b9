package org.samenspel.local.bench;

import java.util.Map;
import java.util.TreeMap;

/** What became of the requests of one {@link Sending}. */
final class Tally {

    private static final int CREATED = 201;
    private static final int UNAVAILABLE = 503;
    private static final int HUNDREDS = 100;

    private final Map<Integer, Long> byStatus = new TreeMap<>();
    private final Waits sinceDue = new Waits();
    private final Waits sinceWritten = new Waits();
    private long begin;
    private long lastAnswer;
    private final Map<Integer, Long> late = new TreeMap<>();
    private long firstFailure = Long.MAX_VALUE;
    private long lastFailure = Long.MIN_VALUE;

    void begin(long now) {
        begin = now;
        lastAnswer = now;
    }

    /**
     * @param status of the answer, or that there is none
     * @param due when the request was to be sent
     * @param written when it was
     */
    void add(int status, long due, long written) {
        lastAnswer = System.nanoTime();
        byStatus.merge(status, 1L, Long::sum);
        if (status != Exchange.BROKEN) {
            sinceDue.add(lastAnswer - due);
            sinceWritten.add(lastAnswer - written);
        }
        boolean tooLate = lastAnswer - due > Traffic.PATIENCE.toNanos();
        if (isGood(status) && tooLate) {
            late.merge(status, 1L, Long::sum);
        }
        if (!isGood(status) || tooLate) {
            firstFailure = Math.min(firstFailure, lastAnswer);
            lastFailure = Math.max(lastFailure, lastAnswer);
        }
    }

    /** So many were sent, and nobody waits for them any more. */
    void leave(long underWay) {
        if (underWay > 0) {
            byStatus.merge(Exchange.BROKEN, underWay, Long::sum);
            firstFailure = Math.min(firstFailure, System.nanoTime());
            lastFailure = System.nanoTime();
        }
    }

    private static boolean isGood(int status) {
        return status / HUNDREDS == 2 || status / HUNDREDS == 3;
    }

    private long of(int status) {
        return byStatus.getOrDefault(status, 0L);
    }

    private long all() {
        return sum(byStatus);
    }

    private static long sum(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    Load load() {
        return new Load(
                of(CREATED),
                all() - of(CREATED) - of(Exchange.BROKEN),
                of(Exchange.BROKEN),
                (lastAnswer - begin) / 1e9,
                sinceDue.millis(50),
                sinceDue.millis(99),
                sinceDue.millis(100));
    }

    Answers answers() {
        return new Answers(
                of(CREATED),
                of(UNAVAILABLE),
                all() - of(CREATED) - of(UNAVAILABLE) - of(Exchange.BROKEN),
                of(Exchange.BROKEN),
                sinceWritten.delays(),
                sinceDue.delays());
    }

    /** The same of two, as somebody who uses the platform sees it. */
    static Traffic.Seen together(Tally one, Tally other) {
        var wrong = new TreeMap<Integer, Long>();
        one.byStatus.forEach((status, count) -> wrong.merge(status, count, Long::sum));
        other.byStatus.forEach((status, count) -> wrong.merge(status, count, Long::sum));
        long accepted = wrong.getOrDefault(CREATED, 0L);
        wrong.keySet().removeIf(Tally::isGood);
        long unknown = sum(wrong);
        one.late.forEach((status, count) -> wrong.merge(status, count, Long::sum));
        other.late.forEach((status, count) -> wrong.merge(status, count, Long::sum));
        long failures = sum(wrong);
        Waits waits = one.sinceDue.with(other.sinceDue);
        long first = Math.min(one.firstFailure, other.firstFailure);
        long last = Math.max(one.lastFailure, other.lastFailure);
        return new Traffic.Seen(
                one.all() + other.all(),
                failures,
                accepted,
                unknown,
                failures == 0 ? 0 : Figures.rounded((last - first) / 1e9, 1),
                waits.millis(99),
                waits.millis(100),
                wrong);
    }
}
