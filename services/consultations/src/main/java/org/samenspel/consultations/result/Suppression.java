package org.samenspel.consultations.result;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides which counts of one question stay hidden, so that nothing about fewer than k respondents can be read or worked out,
 * also by someone who knows these rules.
 *
 * <p>Small cells are hidden first, and zero is small: "nobody" tells about everybody. Then the smallest cells that are left
 * follow, with all their equals, until the hidden ones protect each other. The rules look at counts only, never at which
 * option has them. So two hidden cells with different counts could be swapped and the published result would be the same:
 * as long as the hidden counts are not all equal, none of them can be worked out.
 */
final class Suppression {

    private Suppression() {}

    /**
     * The hidden cells of a question of which every respondent is in exactly one cell. What is hidden can be worked out
     * together, from the number of respondents: so together it is k or more.
     */
    static <C> Set<C> ofPartition(Map<C, Integer> cells, int k) {
        return hide(
                cells,
                count -> count < k,
                hidden -> !hidden.isEmpty() && (allEqual(cells, hidden) || sum(cells, hidden) < k));
    }

    /**
     * The hidden options of a question of which every respondent who answered chose 1 to {@code most} options. Choosing an
     * option and not choosing it are both cells. From the sum of all options follows how many choices people made beyond
     * their first one, and how many fewer than allowed: these too are hidden when small.
     */
    static <C> Set<C> ofSelections(Map<C, Integer> options, int answered, int most, int k) {
        int all = sum(options, options.keySet());
        return hide(options, count -> count < k || answered - count < k, hidden -> {
            int shown = all - sum(options, hidden);
            boolean fewBeyondFirst = hidden.isEmpty() && all - answered < k;
            return fewBeyondFirst || most * answered - shown < k || !hidden.isEmpty() && allEqual(options, hidden);
        });
    }

    private static <C> Set<C> hide(Map<C, Integer> cells, Predicate<Integer> small, Predicate<Set<C>> leaks) {
        Set<C> hidden = having(cells, small);
        while (hidden.size() < cells.size() && leaks.test(hidden)) {
            int smallest = cells.entrySet().stream()
                    .filter(cell -> !hidden.contains(cell.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .min()
                    .orElseThrow();
            hidden.addAll(having(cells, count -> count == smallest));
        }
        return hidden;
    }

    private static <C> Set<C> having(Map<C, Integer> cells, Predicate<Integer> condition) {
        return cells.entrySet().stream()
                .filter(cell -> condition.test(cell.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static <C> boolean allEqual(Map<C, Integer> cells, Set<C> hidden) {
        return hidden.stream().map(cells::get).distinct().count() == 1;
    }

    private static <C> int sum(Map<C, Integer> cells, Set<C> some) {
        return some.stream().mapToInt(cells::get).sum();
    }
}
