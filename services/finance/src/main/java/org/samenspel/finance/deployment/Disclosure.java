package org.samenspel.finance.deployment;

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
 * Decides what of the payroll is told, sum by sum: the total is known; then come the themes with more than one post, then the
 * goals. A sum is told only if from it and all that was told before, in earlier versions of the budget too, nothing follows that a
 * single post is behind. (Decision 0019.)
 *
 * <p>Unknown is the payroll of each theme: every sum has the posts of a theme in equal shares, so that a post among others of its
 * theme never follows. What must not follow is any sum of themes that one and the same post works on alone, in whatever shares: the
 * FTE of those themes are known, and with them a half of one and a third of another says what the post costs.
 */
final class Disclosure {

    private RowSpace known = new RowSpace();
    private final Set<Set<String>> ofOnePost = new HashSet<>();

    /** @param deployments of one version of a budget, in their order; earlier versions first */
    TellablePayroll tell(List<Deployment> deployments) {
        ofOnePost.addAll(ofOnePost(deployments));
        known = known.with(sum(deployments));
        Set<UUID> shown = new HashSet<>();
        for (Deployment deployment : deployments) {
            if (!deployment.tellsOnePayroll() && tells(sum(List.of(deployment)))) {
                shown.add(deployment.id());
            }
        }
        return tellGoals(deployments, shown);
    }

    private TellablePayroll tellGoals(List<Deployment> deployments, Set<UUID> shown) {
        Map<String, Money> told = new TreeMap<>();
        Set<String> withheld = new HashSet<>();
        amounts(deployments).forEach((goal, amount) -> {
            if (tells(shares(deployments, goal))) {
                told.put(goal, amount);
            } else {
                withheld.add(goal);
            }
        });
        return new TellablePayroll(shown, told, withheld);
    }

    private boolean tells(Map<String, Fraction> row) {
        RowSpace after = known.with(row);
        if (ofOnePost.stream().anyMatch(after::tellsOf)) {
            return false;
        }
        known = after;
        return true;
    }

    /** For each post the themes that it works on alone. */
    private static Set<Set<String>> ofOnePost(List<Deployment> deployments) {
        Map<String, Set<String>> themes = new HashMap<>();
        for (Deployment deployment : deployments) {
            if (deployment.tellsOnePayroll()) {
                deployment
                        .staff()
                        .forEach(share -> themes.computeIfAbsent(share.code(), code -> new HashSet<>())
                                .add(unknown(deployment)));
            }
        }
        return Set.copyOf(themes.values());
    }

    /** In the order of their codes. */
    private static Map<String, Money> amounts(List<Deployment> deployments) {
        Map<String, Money> amounts = new TreeMap<>();
        deployments.forEach(deployment ->
                deployment.payrollPerGoal().forEach((goal, amount) -> amounts.merge(goal, amount, Money::plus)));
        return amounts;
    }

    private static Map<String, Fraction> sum(List<Deployment> deployments) {
        return deployments.stream()
                .collect(Collectors.toMap(Disclosure::unknown, deployment -> Fraction.ONE, Fraction::plus));
    }

    private static Map<String, Fraction> shares(List<Deployment> deployments, String goal) {
        return deployments.stream()
                .filter(deployment -> deployment.goals().contains(goal))
                .collect(Collectors.toMap(
                        Disclosure::unknown,
                        deployment -> Fraction.ONE.dividedBy(
                                Fraction.of(deployment.goals().size())),
                        Fraction::plus));
    }

    /** The same in another version of the budget as long as neither the payroll nor the posts changed. */
    private static String unknown(Deployment deployment) {
        return "%s %s %s".formatted(deployment.theme(), deployment.payroll(), deployment.staff());
    }
}
