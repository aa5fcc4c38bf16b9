package org.samenspel.partners;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One step of a random history: some days pass, or none, so that the clock stands between two facts of one day; then something
 * is done that happened some days ago. What it is, and by whom, is for the test to say.
 */
public record Step(int passing, int what, int who, int ago) {

    /** Histories with as many kinds of deeds. */
    public static Arbitrary<List<Step>> histories(int kinds) {
        Arbitrary<Integer> passing = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.of(1, 30)),
                Tuple.of(1, Arbitraries.integers().between(0, 500)));
        Arbitrary<Integer> ago = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 600)));
        return Combinators.combine(
                        passing,
                        Arbitraries.integers().between(0, kinds - 1),
                        Arbitraries.integers().between(0, 99),
                        ago)
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** The day of the deed. */
    public LocalDate day(LocalDate today) {
        return today.minusDays(ago);
    }
}
