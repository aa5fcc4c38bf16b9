package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** What the agreement asks of a cost sharing. */
final class AgreementRules {

    private AgreementRules() {}

    static void check(AgreementScope agreement, CostSharingContent content) {
        requireParties(content.shares(), agreement::hasParty);
        if (!agreement.period().contains(content.period())) {
            throw CostSharingRule.PERIOD_OUTSIDE_AGREEMENT.brokenBy(
                    "period", "The agreement runs from " + days(agreement.period()));
        }
    }

    private static String days(Period period) {
        return period.end() == null
                ? "%s on".formatted(period.start())
                : "%s to %s".formatted(period.start(), period.end());
    }

    /** Each day of the period is shared by somebody, and each stay is of a day on which the partner was in. */
    static void check(PartyDays days, List<PartnerShare> shares) {
        Fraction borne = days.parts(shares).values().stream().reduce(Fraction.ZERO, Fraction::plus);
        if (!borne.equals(Fraction.ONE)) {
            throw CostSharingRule.DAYS_WITHOUT_PARTNER.brokenBy(
                    "period", "On some days of the period none of the partners is a party");
        }
        NightRules.requireRoom(shares, days);
    }

    /** Nobody shares the cost of a period after it left, or before it came. */
    static void requireTime(PartyDays days, List<PartnerShare> shares) {
        requireParties(shares, partner -> days.of(partner) > 0);
    }

    private static void requireParties(List<PartnerShare> shares, Predicate<UUID> isParty) {
        List<Issue> others = IntStream.range(0, shares.size())
                .filter(index -> !isParty.test(shares.get(index).partnerId()))
                .mapToObj(index -> Issue.invalid(
                        "shares[%d].partnerId".formatted(index),
                        shares.get(index).partnerId(),
                        "is no party of the agreement in the period"))
                .toList();
        if (!others.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.PARTNER_NOT_IN_AGREEMENT,
                    "Name only those who are parties of the agreement in the period",
                    others);
        }
    }
}
