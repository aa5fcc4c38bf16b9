package org.samenspel.consultations.result;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The strongest attacker: knows the rules, makes every table that could be behind a publication, and compares. Small sizes
 * and a small k make that complete.
 */
class KnownRulesAttackTest {

    private static final int HIDDEN = -1;

    @ParameterizedTest(name = "{0} cells, {1} respondents, k = {2}")
    @CsvSource({"2,9,2", "2,14,4", "3,12,3", "3,20,4", "3,27,5", "4,12,2", "4,14,3", "4,18,4", "5,11,2", "5,12,3"})
    void canNotWorkOutAHiddenCell(int size, int respondents, int k) {
        var tables = tables(size, respondents, table -> sum(table) == respondents);

        assertNoHiddenCountIsCertain(tables, table -> Suppression.ofPartition(cells(table), k));
    }

    @ParameterizedTest(name = "{0} options, {1} answered, at most {2}, k = {3}")
    @CsvSource({"2,9,2,2", "2,20,2,4", "3,9,2,2", "3,12,3,3", "3,16,2,4", "4,7,2,2", "4,9,3,2", "4,10,4,3"})
    void canNotWorkOutAHiddenOption(int size, int answered, int most, int k) {
        var tables = tables(size, answered, table -> sum(table) >= answered && sum(table) <= most * answered);

        assertNoHiddenCountIsCertain(tables, table -> Suppression.ofSelections(cells(table), answered, most, k));
    }

    private static void assertNoHiddenCountIsCertain(
            List<List<Integer>> tables, Function<List<Integer>, Set<Integer>> suppression) {
        var alike = tables.stream().collect(groupingBy(table -> published(table, suppression.apply(table))));
        alike.forEach((published, candidates) -> {
            for (int cell = 0; cell < published.size(); cell++) {
                int index = cell;
                if (published.get(index) == HIDDEN) {
                    assertThat(candidates.stream()
                                    .map(table -> table.get(index))
                                    .distinct())
                            .as("cell %d of %s", index, published)
                            .hasSizeGreaterThan(1);
                }
            }
        });
    }

    private static List<Integer> published(List<Integer> table, Set<Integer> hidden) {
        var published = new ArrayList<>(table);
        hidden.forEach(cell -> published.set(cell, HIDDEN));
        return published;
    }

    private static List<List<Integer>> tables(int size, int largest, Predicate<List<Integer>> condition) {
        List<List<Integer>> tables = List.of(List.of());
        for (int cell = 0; cell < size; cell++) {
            var longer = new ArrayList<List<Integer>>();
            for (var table : tables) {
                for (int count = 0; count <= largest; count++) {
                    var next = new ArrayList<>(table);
                    next.add(count);
                    longer.add(next);
                }
            }
            tables = longer;
        }
        return tables.stream().filter(condition).toList();
    }

    private static int sum(List<Integer> table) {
        return table.stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Integer, Integer> cells(List<Integer> counts) {
        var cells = new HashMap<Integer, Integer>();
        counts.forEach(count -> cells.put(cells.size(), count));
        return cells;
    }
}
