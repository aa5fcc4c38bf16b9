package org.samenspel.consultations.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Attacks published results of any size with what is published: the respondents, k and the shown counts. */
class SuppressionAttackTest {

    @Property
    void showsNoCellWithFewerThanKRespondents(
            @ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 5, max = 20) int k) {
        var cells = cells(counts);

        assertThat(shown(cells, Suppression.ofPartition(cells, k))).allMatch(count -> count >= k);
    }

    @Property
    void subtractionFromTheRespondentsGivesBackNothingSmallerThanK(
            @ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 5, max = 20) int k) {
        var cells = cells(counts);
        var hidden = Suppression.ofPartition(cells, k);
        int respondents = sum(counts);
        int remainder = respondents - sum(shown(cells, hidden));

        assertThat(hidden.size()).isNotEqualTo(1);
        if (!hidden.isEmpty() && respondents >= k) {
            assertThat(remainder).isGreaterThanOrEqualTo(k);
        }
    }

    @Property
    void swappingTwoHiddenCellsChangesNothingThatIsShown(
            @ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 5, max = 20) int k) {
        var cells = cells(counts);
        var hidden = Suppression.ofPartition(cells, k);
        for (int one : hidden) {
            for (int other : hidden) {
                var swapped = new HashMap<>(cells);
                swapped.put(one, cells.get(other));
                swapped.put(other, cells.get(one));
                assertThat(Suppression.ofPartition(swapped, k)).isEqualTo(hidden);
            }
        }
    }

    @Property
    void showsNoOptionThatFewerThanKChoseOrFewerThanKLeft(
            @ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 5, max = 20) int k) {
        var options = cells(counts);
        int answered = counts.stream().mapToInt(Integer::intValue).max().orElseThrow() + 7;
        var hidden = Suppression.ofSelections(options, answered, options.size(), k);

        assertThat(hidden.size()).isNotEqualTo(1);
        assertThat(shown(options, hidden)).allMatch(count -> count >= k && answered - count >= k);
    }

    @Property
    void whenAllOptionsAreShownThoseWhoChoseTwoAreKOrMoreAndThoseWhoChoseOneToo(
            @ForAll("counts") List<Integer> counts, @ForAll @IntRange(min = 5, max = 20) int k) {
        var options = cells(counts);
        int answered = Math.ceilDiv(sum(counts) * 2, 3);
        int choseTwo = sum(counts) - answered;

        if (Suppression.ofSelections(options, answered, 2, k).isEmpty()) {
            assertThat(choseTwo).isGreaterThanOrEqualTo(k);
            assertThat(answered - choseTwo).isGreaterThanOrEqualTo(k);
        }
    }

    private static List<Integer> shown(Map<Integer, Integer> cells, Set<Integer> hidden) {
        return cells.keySet().stream()
                .filter(cell -> !hidden.contains(cell))
                .map(cells::get)
                .toList();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Integer, Integer> cells(List<Integer> counts) {
        var cells = new HashMap<Integer, Integer>();
        counts.forEach(count -> cells.put(cells.size(), count));
        return cells;
    }

    @Provide
    Arbitrary<List<Integer>> counts() {
        var small = Arbitraries.integers().between(0, 25).list().ofMinSize(2).ofMaxSize(12);
        var mixed = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.integers().between(0, 12)),
                        Tuple.of(2, Arbitraries.integers().between(0, 5_000)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
        return Arbitraries.oneOf(small, mixed);
    }
}
