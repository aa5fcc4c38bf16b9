package org.samenspel.finance.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samenspel.finance.money.Fraction;

/**
 * All that follows from sums that are known: a sum is a row of shares of unknown amounts, and whoever knows rows knows each
 * multiple and sum of them. Exact: a share of one third is one third.
 */
final class RowSpace {

    /** Each with its leading unknown at 1, which no other row has. */
    private final List<Map<String, Fraction>> basis;

    RowSpace() {
        this(List.of());
    }

    private RowSpace(List<Map<String, Fraction>> basis) {
        this.basis = List.copyOf(basis);
    }

    /** Whether a sum follows that has some of these unknowns and no others: then fewer sums are left when these are struck out. */
    boolean disclosesOf(Set<String> unknowns) {
        RowSpace others = new RowSpace();
        for (Map<String, Fraction> row : basis) {
            TreeMap<String, Fraction> struck = new TreeMap<>(row);
            struck.keySet().removeAll(unknowns);
            others = others.with(struck);
        }
        return others.basis.size() < basis.size();
    }

    /** All that follows once this sum is known too: the same when it followed already. */
    RowSpace with(Map<String, Fraction> row) {
        TreeMap<String, Fraction> rest = rest(row);
        if (rest.isEmpty()) {
            return this;
        }
        String lead = rest.firstKey();
        Fraction first = rest.getOrDefault(lead, Fraction.ZERO);
        Map<String, Fraction> scaled = times(rest, Fraction.ONE.dividedBy(first));
        List<Map<String, Fraction>> rows = new ArrayList<>();
        basis.forEach(known -> rows.add(minus(known, scaled, known.getOrDefault(lead, Fraction.ZERO))));
        rows.add(scaled);
        return new RowSpace(rows);
    }

    private TreeMap<String, Fraction> rest(Map<String, Fraction> row) {
        TreeMap<String, Fraction> rest = times(row, Fraction.ONE);
        for (Map<String, Fraction> known : basis) {
            String lead = new TreeMap<>(known).firstKey();
            rest = minus(rest, known, rest.getOrDefault(lead, Fraction.ZERO));
        }
        return rest;
    }

    private static TreeMap<String, Fraction> times(Map<String, Fraction> row, Fraction factor) {
        TreeMap<String, Fraction> product = new TreeMap<>();
        row.forEach((unknown, share) -> put(product, unknown, share.times(factor)));
        return product;
    }

    private static TreeMap<String, Fraction> minus(
            Map<String, Fraction> row, Map<String, Fraction> other, Fraction factor) {
        TreeMap<String, Fraction> difference = new TreeMap<>(row);
        other.forEach((unknown, share) -> put(
                difference,
                unknown,
                difference.getOrDefault(unknown, Fraction.ZERO).minus(share.times(factor))));
        return difference;
    }

    private static void put(Map<String, Fraction> row, String unknown, Fraction share) {
        if (share.isZero()) {
            row.remove(unknown);
        } else {
            row.put(unknown, share);
        }
    }
}
