package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

class DisclosureTest {

    private static final UUID BUDGET = UUID.randomUUID();

    @Test
    void withholdsGoalThatOnePostAloneWorksFor() {
        DisclosablePayroll disclosed =
                disclose(theme("A", 1, "G1"), theme("B", 1, "G2", "G3"), theme("C", 1, "G2"), theme("D", 1));

        assertThat(disclosed.perGoal()).containsOnlyKeys("G2");
        assertThat(disclosed.withheldGoals()).containsExactlyInAnyOrder("G1", "G3");
    }

    @Test
    void withholdsGoalWhoseDifferenceWithAnotherIsOnePost() {
        DisclosablePayroll disclosed =
                disclose(theme("A", 1, "G1", "G2"), theme("B", 1, "G1", "G2"), theme("C", 1, "G1"), theme("D", 1));

        assertThat(disclosed.perGoal()).containsOnlyKeys("G1");
    }

    @Test
    void withholdsGoalThatTheTotalMakesOnePost() {
        DisclosablePayroll disclosed = disclose(theme("A", 1, "G1"), theme("B", 1, "G1"), theme("C", 1));

        assertThat(disclosed.perGoal()).isEmpty();
    }

    @Test
    void tellsWhatManyPostsCostTogether() {
        StaffAllocation many = theme("A", 3, "G1");
        DisclosablePayroll disclosed = disclose(many, theme("B", 2, "G2"));

        assertThat(disclosed.allocations()).contains(many.id()).hasSize(2);
        assertThat(disclosed.perGoal()).containsOnlyKeys("G1", "G2");
    }

    @Test
    void withholdsThemeOfManyWhenTheRestOfTheTotalIsOnePost() {
        assertThat(disclose(theme("A", 2, "G1"), theme("B", 1, "G1")).allocations())
                .isEmpty();
    }

    @Test
    void withholdsWhatOnePostCostsOverAllItsThemes() {
        var post = new StaffShare("same", new BigDecimal("0.5"));
        DisclosablePayroll disclosed = disclose(
                theme("A", List.of(post), "G1"),
                theme("B", List.of(post), "G1"),
                theme("C", 1, "G2"),
                theme("D", 1, "G2"));

        assertThat(disclosed.perGoal()).isEmpty();
    }

    @Test
    void withholdsGoalThatOnePostAloneWorksForInTwoThemes() {
        var post = new StaffShare("same", new BigDecimal("0.5"));
        DisclosablePayroll disclosed = disclose(
                theme("A", List.of(post), "G1", "G2"),
                theme("B", List.of(post), "G1"),
                theme("C", 1, "G3"),
                theme("D", 1, "G3"),
                theme("E", 1));

        assertThat(disclosed.perGoal()).containsOnlyKeys("G3");
        assertThat(disclosed.withheldGoals()).containsExactlyInAnyOrder("G1", "G2");
    }

    @Test
    void withholdsGoalWhoseDifferenceWithAnotherIsOnePostInTwoThemes() {
        var post = new StaffShare("same", new BigDecimal("0.5"));
        DisclosablePayroll disclosed = disclose(
                theme("A", List.of(post), "G1"),
                theme("B", List.of(post), "G1", "G2"),
                theme("C", 1, "G1", "G2"),
                theme("D", 1));

        assertThat(disclosed.perGoal()).containsOnlyKeys("G1");
    }

    @Test
    void remembersWhatWasDisclosedOfEarlierVersions() {
        var disclosure = new Disclosure();
        DisclosablePayroll first =
                disclosure.disclose(List.of(theme("A", 1, "G1"), theme("B", 1, "G1"), theme("C", 1), theme("D", 1)));

        DisclosablePayroll next =
                disclosure.disclose(List.of(theme("A", 1, "G1"), theme("B", 1), theme("C", 1, "G1"), theme("D", 1)));
        DisclosablePayroll last =
                disclosure.disclose(List.of(theme("A", 1), theme("B", 1, "G1"), theme("C", 1, "G1"), theme("D", 1)));

        assertThat(first.perGoal()).containsOnlyKeys("G1");
        assertThat(next.perGoal()).containsOnlyKeys("G1");
        assertThat(last.perGoal()).isEmpty();
    }

    /** Whoever knows all that is disclosed, and the total, finds two payrolls of each post that both fit. */
    @Property(tries = 300)
    void everyPostAloneCouldCostSomethingElse(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(max = 31) Integer> goalsOfThemes) {
        StaffAllocation[] themes = IntStream.range(0, goalsOfThemes.size())
                .mapToObj(index -> theme("T" + index, 1, goals(goalsOfThemes.get(index))))
                .toArray(StaffAllocation[]::new);

        DisclosablePayroll disclosed = disclose(themes);

        List<double[]> rows = new ArrayList<>();
        rows.add(IntStream.range(0, themes.length).mapToDouble(index -> 1).toArray());
        disclosed
                .perGoal()
                .keySet()
                .forEach(goal -> rows.add(IntStream.range(0, themes.length)
                        .mapToDouble(index -> themes[index].goals().contains(goal)
                                ? 1.0 / themes[index].goals().size()
                                : 0)
                        .toArray()));
        int rank = rank(rows);
        for (int post = 0; post < themes.length; post++) {
            int only = post;
            var withPost = new ArrayList<>(rows);
            withPost.add(IntStream.range(0, themes.length)
                    .mapToDouble(index -> index == only ? 1 : 0)
                    .toArray());
            assertThat(rank(withPost)).as("post %d of %s", post, goalsOfThemes).isEqualTo(rank + 1);
        }
    }

    @Test
    void followsSumsAndMultiplesExactly() {
        RowSpace space = new RowSpace()
                .with(Map.of("a", third(), "b", third()))
                .with(Map.of("b", Fraction.ONE, "c", Fraction.of(2)));

        assertThat(space.with(Map.of("a", Fraction.ONE, "b", Fraction.ONE))).isSameAs(space);
        assertThat(space.with(Map.of("a", Fraction.ONE, "c", Fraction.of(-2)))).isSameAs(space);
        assertThat(space.with(Map.of("a", Fraction.ONE))).isNotSameAs(space);
        assertThat(space.with(Map.of())).isSameAs(space);
    }

    private static Fraction third() {
        return Fraction.parse("1/3");
    }

    private static DisclosablePayroll disclose(StaffAllocation... allocations) {
        return new Disclosure().disclose(List.of(allocations));
    }

    private static StaffAllocation theme(String name, int posts, String... goals) {
        return theme(
                name,
                IntStream.range(0, posts)
                        .mapToObj(post -> new StaffShare(name + post, BigDecimal.ONE))
                        .toList(),
                goals);
    }

    private static StaffAllocation theme(String name, List<StaffShare> staff, String... goals) {
        return new StaffAllocation(BUDGET, new ThemeStaff(name, Money.euro("1000.00"), List.of(goals), staff, null));
    }

    /** The goals whose bits are set. */
    private static String[] goals(int bits) {
        return IntStream.range(0, 5)
                .filter(bit -> (bits >> bit & 1) == 1)
                .mapToObj(bit -> "G" + bit)
                .toArray(String[]::new);
    }

    /** By another way than the code under test: Gauss with floating point, largest pivot first. */
    private static int rank(List<double[]> matrix) {
        double[][] rows = matrix.stream().map(double[]::clone).toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < rows[0].length; column++) {
            int pivot = pivot(rows, rank, column);
            if (pivot >= 0) {
                double[] swap = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = swap;
                eliminate(rows, rank, column);
                rank++;
            }
        }
        return rank;
    }

    private static int pivot(double[][] rows, int from, int column) {
        TreeMap<Double, Integer> candidates = new TreeMap<>();
        for (int row = from; row < rows.length; row++) {
            candidates.put(Math.abs(rows[row][column]), row);
        }
        return candidates.isEmpty() || candidates.lastKey() < 1e-9
                ? -1
                : candidates.lastEntry().getValue();
    }

    private static void eliminate(double[][] rows, int pivot, int column) {
        for (int row = pivot + 1; row < rows.length; row++) {
            double factor = rows[row][column] / rows[pivot][column];
            for (int next = column; next < rows[row].length; next++) {
                rows[row][next] -= factor * rows[pivot][next];
            }
        }
    }
}
