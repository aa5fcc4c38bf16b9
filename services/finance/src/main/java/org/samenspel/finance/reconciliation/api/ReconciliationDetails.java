package org.samenspel.finance.reconciliation.api;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.reconciliation.AmountCheck;
import org.samenspel.finance.reconciliation.PercentageCheck;
import org.samenspel.finance.reconciliation.Reconciliation;
import org.samenspel.values.Money;

/** A reconciliation as callers read it. */
public record ReconciliationDetails(
        URI href,
        int differences,
        int unknownAmounts,
        int contributionsBeyond,
        List<AmountComparison> amounts,
        List<PercentageComparison> percentages) {

    static ReconciliationDetails of(Reconciliation reconciliation, URI href) {
        return new ReconciliationDetails(
                href,
                reconciliation.differences(),
                reconciliation.unknownAmounts(),
                reconciliation.contributionsBeyond(),
                reconciliation.amounts().stream().map(AmountComparison::of).toList(),
                reconciliation.percentages().stream()
                        .map(PercentageComparison::of)
                        .toList());
    }

    /** Two amounts and left minus right. */
    public record AmountComparison(String code, @Nullable String subject, Money left, Money right, Money difference) {

        static AmountComparison of(AmountCheck check) {
            return new AmountComparison(check.code(), check.subject(), check.left(), check.right(), check.difference());
        }
    }

    /** Two percentages and left minus right. */
    public record PercentageComparison(String code, String subject, int left, int right, int difference) {

        static PercentageComparison of(PercentageCheck check) {
            return new PercentageComparison(
                    check.code(), check.subject(), check.left(), check.right(), check.difference());
        }
    }
}
