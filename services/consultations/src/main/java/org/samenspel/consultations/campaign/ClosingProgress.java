package org.samenspel.consultations.campaign;

import org.jspecify.annotations.Nullable;

/**
 * How far the close of a campaign is.
 *
 * @param done how many responses are written anew; null if nobody is at it yet, or all are
 * @param of how many there are; null likewise
 */
public record ClosingProgress(
        ClosingStep waitingFor,
        @Nullable Integer done,
        @Nullable Integer of) {

    private static final int STEPS = 100;

    static ClosingProgress waitingFor(ClosingStep step) {
        return new ClosingProgress(step, null, null);
    }

    /** As much of what is done as may be told: finer steps than k and a hundredth would tell of single responses. */
    static int told(int done, int all, int k) {
        int step = Math.max(k, all / STEPS);
        return done - done % step;
    }
}
