package org.samenspel.finance.budget;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * Decides what of the payroll is disclosed, sum by sum: the total is known; then come the themes with more than one post, then the
 * goals. A sum is disclosed only if from it and all that was disclosed before, in earlier versions of the budget too, nothing follows that a
 * single post is behind. (Decision 0019.)
 *
 * <p>Unknown is the payroll of each theme: every sum has the posts of a theme in equal shares, so that a post among others of its
 * theme never follows. What must not follow is any sum of themes that one and the same post works on alone, in whatever shares: the
 * FTE of those themes are known, and with them a half of one and a third of another says what the post costs.
 */
final class Disclosure {

    private RowSpace known = new RowSpace();
    private final Set<Set<String>> ofOnePost = new HashSet<>();

    /** @param allocations of one version of a budget, in their order; earlier versions first */
    DisclosablePayroll disclose(List<StaffAllocation> allocations) {
        ofOnePost.addAll(ofOnePost(allocations));
        known = known.with(sum(allocations));
        Set<UUID> shown = new HashSet<>();
        for (StaffAllocation allocation : allocations) {
            if (!allocation.disclosesOnePayroll() && discloses(sum(List.of(allocation)))) {
                shown.add(allocation.id());
            }
        }
        return discloseGoals(allocations, shown);
    }

    private DisclosablePayroll discloseGoals(List<StaffAllocation> allocations, Set<UUID> shown) {
        Map<String, Money> disclosed = new TreeMap<>();
        Set<String> withheld = new HashSet<>();
        amounts(allocations).forEach((goal, amount) -> {
            if (discloses(shares(allocations, goal))) {
                disclosed.put(goal, amount);
            } else {
                withheld.add(goal);
            }
        });
        return new DisclosablePayroll(shown, disclosed, withheld);
    }

    private boolean discloses(Map<String, Fraction> row) {
        RowSpace after = known.with(row);
        if (ofOnePost.stream().anyMatch(after::disclosesOf)) {
            return false;
        }
        known = after;
        return true;
    }

    /** For each post the themes that it works on alone. */
    private static Set<Set<String>> ofOnePost(List<StaffAllocation> allocations) {
        Map<String, Set<String>> themes = new HashMap<>();
        for (StaffAllocation allocation : allocations) {
            if (allocation.disclosesOnePayroll()) {
                allocation
                        .staff()
                        .forEach(share -> themes.computeIfAbsent(share.code(), code -> new HashSet<>())
                                .add(unknown(allocation)));
            }
        }
        return Set.copyOf(themes.values());
    }

    /** In the order of their codes. */
    private static Map<String, Money> amounts(List<StaffAllocation> allocations) {
        Map<String, Money> amounts = new TreeMap<>();
        allocations.forEach(allocation ->
                allocation.payrollPerGoal().forEach((goal, amount) -> amounts.merge(goal, amount, Money::plus)));
        return amounts;
    }

    private static Map<String, Fraction> sum(List<StaffAllocation> allocations) {
        return allocations.stream()
                .collect(Collectors.toMap(Disclosure::unknown, allocation -> Fraction.ONE, Fraction::plus));
    }

    private static Map<String, Fraction> shares(List<StaffAllocation> allocations, String goal) {
        return allocations.stream()
                .filter(allocation -> allocation.goals().contains(goal))
                .collect(Collectors.toMap(
                        Disclosure::unknown,
                        allocation -> Fraction.ONE.dividedBy(
                                Fraction.of(allocation.goals().size())),
                        Fraction::plus));
    }

    /** The same in another version of the budget as long as neither the payroll nor the posts changed. */
    private static String unknown(StaffAllocation allocation) {
        return "%s %s %s".formatted(allocation.theme(), allocation.payroll(), allocation.staff());
    }
}
