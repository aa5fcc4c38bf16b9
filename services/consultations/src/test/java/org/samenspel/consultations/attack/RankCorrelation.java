package org.samenspel.consultations.attack;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Whether one order tells another one: Spearman's ρ, and how often neighbors in one were neighbors in the other. */
final class RankCorrelation {

    private RankCorrelation() {}

    /**
     * @param arrival of each thing its place in the order of arrival, in the order that is looked at; all different
     * @return 1 for the same order, -1 for the opposite one, about 0 if they have nothing to do with each other
     */
    static double rho(int[] arrival) {
        int[] ranks = ranks(arrival);
        double n = ranks.length;
        double squares = 0;
        for (int place = 0; place < ranks.length; place++) {
            squares += Math.pow(ranks[place] - (double) place, 2);
        }
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    /**
     * How many standard deviations more pairs of neighbors arrived within {@code near} of each other than by chance: what came together
     * and still stands together.
     */
    static double together(int[] arrival, int near) {
        int[] ranks = ranks(arrival);
        int n = ranks.length;
        long pairs = IntStream.range(1, n)
                .filter(place -> Math.abs(ranks[place] - ranks[place - 1]) <= near)
                .count();
        double chance = 1 - (double) (n - near) * (n - near - 1) / ((double) n * (n - 1));
        double expected = (n - 1) * chance;
        return (pairs - expected) / Math.sqrt(expected * (1 - chance));
    }

    private static int[] ranks(int[] values) {
        int[] sorted = values.clone();
        Arrays.sort(sorted);
        return Arrays.stream(values)
                .map(value -> Arrays.binarySearch(sorted, value))
                .toArray();
    }
}
