package org.samenspel.finance.sharing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;

/**
 * Splits an amount over partners in whole cents by largest remainder. Cents that are left over go to those who lost most by
 * rounding down; among equals to the larger part, then to the lower id. So the order in which partners are named
 * changes nothing.
 */
final class CentSplit {

    private CentSplit() {}

    /** @param weight in proportion to it; one at least is above 0 */
    static Map<UUID, Money> of(Money whole, List<PartnerShare> shares, Function<PartnerShare, Fraction> weight) {
        List<PartnerShare> ordered = shares.stream()
                .sorted(Comparator.comparing(weight).reversed().thenComparing(PartnerShare::partnerId))
                .toList();
        List<Money> parts =
                whole.split(wholeNumbers(ordered.stream().map(weight).toList()));
        Map<UUID, Money> split = new HashMap<>();
        for (int index = 0; index < parts.size(); index++) {
            split.put(ordered.get(index).partnerId(), parts.get(index));
        }
        return split;
    }

    /** The weights in the same proportion, without fractions. */
    private static List<BigDecimal> wholeNumbers(List<Fraction> weights) {
        BigInteger common = weights.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        return weights.stream()
                .map(weight ->
                        new BigDecimal(weight.numerator().multiply(common).divide(weight.denominator())))
                .toList();
    }
}
