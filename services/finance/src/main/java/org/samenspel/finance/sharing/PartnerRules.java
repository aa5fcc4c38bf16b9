package org.samenspel.finance.sharing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** The rules of who shares, and in which parts. */
final class PartnerRules {

    private PartnerRules() {}

    static void check(List<PartnerShare> shares) {
        requirePartner(shares);
        requireEachOnce(shares, UnaryOperator.identity());
        requirePartsThatAddUp(shares);
    }

    private static void requirePartner(List<PartnerShare> shares) {
        if (shares.isEmpty()) {
            throw CostSharingRule.NO_PARTNER.brokenBy("shares", "Name at least one partner in shares");
        }
    }

    /** @param who the organization that goes on for this one */
    static void requireEachOnce(List<PartnerShare> shares, UnaryOperator<UUID> who) {
        Set<UUID> seen = new HashSet<>();
        List<Issue> twice = IntStream.range(0, shares.size())
                .filter(index -> !seen.add(who.apply(shares.get(index).partnerId())))
                .mapToObj(index -> Issue.invalid(
                        "shares[%d].partnerId".formatted(index),
                        shares.get(index).partnerId(),
                        "is there twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw new RuleViolation(CostSharingRule.PARTNER_TWICE, "Add up what each partner brings in", twice);
        }
    }

    private static void requirePartsThatAddUp(List<PartnerShare> shares) {
        List<Fraction> parts = shares.stream()
                .map(PartnerShare::sharedPart)
                .filter(Objects::nonNull)
                .toList();
        if (parts.isEmpty()) {
            requireUnit(shares);
            return;
        }
        Fraction sum = parts.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (parts.size() < shares.size() || !sum.equals(Fraction.ONE)) {
            throw CostSharingRule.SHARES_DO_NOT_ADD_UP.brokenBy(
                    "shares",
                    "Give every partner its part of the shared cost, or none: %d of %d have one, together %s"
                            .formatted(parts.size(), shares.size(), sum));
        }
    }

    private static void requireUnit(List<PartnerShare> shares) {
        if (shares.stream().allMatch(share -> share.units() == 0)) {
            throw CostSharingRule.SHARES_DO_NOT_ADD_UP.brokenBy(
                    "shares",
                    "Give every partner its part of the shared cost (sharedPart), or the units that it follows (units)");
        }
    }
}
