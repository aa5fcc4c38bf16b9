package org.samenspel.finance.sharing;

import java.util.List;
import java.util.stream.IntStream;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** What the agreement asks of a cost sharing. */
final class AgreementRules {

    private AgreementRules() {}

    static void check(AgreementScope agreement, CostSharingContent content) {
        requireParties(agreement, content.shares());
        if (!agreement.period().contains(content.period())) {
            throw new RuleViolation(
                    CostSharingRule.PERIOD_OUTSIDE_AGREEMENT,
                    "The agreement runs from %s to %s"
                            .formatted(
                                    agreement.period().start(),
                                    agreement.period().end()));
        }
    }

    private static void requireParties(AgreementScope agreement, List<PartnerShare> shares) {
        List<Issue> others = IntStream.range(0, shares.size())
                .filter(index -> !agreement.parties().contains(shares.get(index).partnerId()))
                .mapToObj(index -> Issue.referenceNotFound(
                        "shares[%d].partnerId".formatted(index),
                        shares.get(index).partnerId()))
                .toList();
        if (!others.isEmpty()) {
            throw new RuleViolation(
                    CostSharingRule.PARTNER_NOT_IN_AGREEMENT, "Name parties of the agreement only", others);
        }
    }
}
