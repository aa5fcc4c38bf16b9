package org.samenspel.local.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** Arithmetic of what was measured. */
final class Figures {

    private Figures() {}

    /** The one figure that is told of several rounds: it doesn't follow a single bad one. Of an even number, the middle between two. */
    static double median(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int upper = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[upper] : (sorted[upper - 1] + sorted[upper]) / 2;
    }

    /** With so many decimals. */
    static double rounded(double figure, int decimals) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                : 0;
    }
}
