package org.samenspel.local.bench;

import org.HdrHistogram.Histogram;
import org.samenspel.local.Refusal;

/** How long each of many took: in microseconds, up to ten minutes, with three digits. */
final class Waits {

    private static final long LONGEST = 600_000_000;
    private static final long SECOND = 1_000_000;

    private final Histogram micros = new Histogram(LONGEST, 3);

    void add(long nanos) {
        micros.recordValue(Math.clamp(nanos / 1000, 0, LONGEST));
    }

    /** Of both. */
    Waits with(Waits others) {
        var both = new Waits();
        both.micros.add(micros);
        both.micros.add(others.micros);
        return both;
    }

    long count() {
        return micros.getTotalCount();
    }

    /** What so many of a hundred did not take longer than; 100 for the longest. */
    double millis(double percentile) {
        return Figures.rounded(micros.getValueAtPercentile(percentile) / 1e3, 2);
    }

    Answers.Delays delays() {
        long later = micros.getCountBetweenValues(micros.nextNonEquivalentValue(SECOND), LONGEST);
        return new Answers.Delays(millis(50), millis(99), millis(100), later);
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }
}
