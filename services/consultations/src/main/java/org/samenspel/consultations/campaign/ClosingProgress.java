package org.samenspel.consultations.campaign;

/**
 * How far the close of a campaign is. It moves in steps of at least k and of a hundredth: finer ones would tell of single responses.
 *
 * @param done how many responses are written anew
 * @param of how many there are
 */
public record ClosingProgress(int done, int of) {

    private static final int STEPS = 100;

    static ClosingProgress of(int done, int all, int k) {
        int step = Math.max(k, all / STEPS);
        return new ClosingProgress(done - done % step, all);
    }
}
