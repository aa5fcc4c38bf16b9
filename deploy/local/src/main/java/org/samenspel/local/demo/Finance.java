package org.samenspel.local.demo;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The budget as it is printed beside what we compute, who pays for it, and every difference between the figures. */
record Finance(
        Budget budget,
        List<StaffAllocation> staffAllocations,
        List<FundingSource> fundingSources,
        IncomeMix incomeMix,
        Reconciliation reconciliation) {

    /** As text in JSON, so that the cents stay as they are. */
    record Money(@JsonFormat(shape = Shape.STRING) BigDecimal value, String currency) {}

    /** @param state `approved`, after the assembly's decision */
    record Budget(
            String reference, String state, String approvedOn, List<Group> groups, List<Line> lines, Money total) {}

    record Group(
            String code,
            String category,
            Money total,
            @Nullable Integer printedPercentage) {}

    /** @param group the heading that it stands under */
    record Line(
            String category,
            @Nullable String group,
            Money amount,
            int percentage,
            @Nullable Integer printedPercentage) {}

    /** @param remark what is printed beside it, such as from when */
    record StaffAllocation(
            String theme,
            BigDecimal fte,
            Money payroll,
            List<String> goals,
            @Nullable String remark) {}

    /**
     * @param amountPrinted whether the source prints it; else it is derived from the rate of the own contribution
     * @param refundCapRate how many percent of the costs are refunded at most; null when nothing says so
     * @param ownContribution what the organization adds itself
     */
    record FundingSource(
            String reference,
            String kind,
            @Nullable String printedGrantor,
            @Nullable Money amount,
            boolean amountPrinted,
            @Nullable BigDecimal refundCapRate,
            @Nullable Terms ownContributionTerms,
            @Nullable OwnContribution ownContribution) {}

    /** @param base what the rates are of: `cost` or `subsidy` */
    record Terms(BigDecimal lowestRate, @Nullable BigDecimal highestRate, String base) {}

    record OwnContribution(Money required) {}

    /**
     * @param targetReached null while an unknown amount could turn it
     * @param unknown funding sources without a known amount
     */
    record IncomeMix(
            Money structural,
            Money project,
            BigDecimal nonStructuralPercentage,
            String target,
            @Nullable Boolean targetReached,
            int unknown) {}

    /** What is left minus what is right, also where they agree. */
    record Reconciliation(List<AmountComparison> amounts, List<PercentageComparison> percentages) {}

    record AmountComparison(String code, @Nullable String subject, Money left, Money right, Money difference) {}

    record PercentageComparison(String code, String subject, int left, int right, int difference) {}
}
