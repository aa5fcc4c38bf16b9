package org.samenspel.finance.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * What a grantor pays, and what it asks in return; or what the organization earns itself.
 *
 * @param grantors the organizations that pay
 * @param printedGrantor who pays, as the source prints it
 * @param amount what all pay together; null when the source does not print it
 * @param refundCapRate the part of the cost, in percents, that is refunded at most
 * @param terms the part that the organization pays itself
 * @param ownContribution what the organization pays itself, as the source prints it
 * @param ownContributionPrintedPercentage its part of the structural income, as the source prints it
 */
public record Grant(
        FundingKind kind,
        List<Grantor> grantors,
        @Nullable String printedGrantor,
        Period period,
        @Nullable Money amount,
        @Nullable BigDecimal refundCapRate,
        @Nullable ContributionTerms terms,
        @Nullable Money ownContribution,
        @Nullable Integer ownContributionPrintedPercentage) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Grant {
        grantors = List.copyOf(grantors);
        requireNobodyGrantsOwnIncome(kind, grantors, printedGrantor);
        requireProjectFor("refundCapRate", refundCapRate, kind);
        requireProjectFor("ownContributionTerms", terms, kind);
        requireProjectFor("ownContribution", ownContribution, kind);
        requireGrantorsAddUp(grantors, amount);
    }

    /** What is paid in all: as given, else what all grantors pay together; empty as long as that of one is not known. */
    public Optional<Money> knownAmount() {
        if (amount != null || grantors.isEmpty()) {
            return Optional.ofNullable(amount);
        }
        List<Money> known = amounts(grantors);
        return known.size() < grantors.size()
                ? Optional.empty()
                : Optional.of(known.stream().collect(Euro.sum()));
    }

    /** Whether the organization pays something itself, also while it is not known how much. */
    boolean asksContribution() {
        return ownContribution != null || effectiveTerms().isPresent();
    }

    /** What the organization pays itself: as printed, else the least that follows from the terms; empty when nothing is known. */
    public Optional<Money> requiredContribution() {
        return Optional.ofNullable(ownContribution)
                .or(() -> computedContribution().map(ContributionTerms.Range::lowest));
    }

    /** What costs prove at most: as printed, else the most that follows from the terms; empty when nothing is known. */
    Optional<Money> mostContribution() {
        return Optional.ofNullable(ownContribution)
                .or(() -> computedContribution().map(ContributionTerms.Range::highest));
    }

    /**
     * What is left to prove of what is asked at least, nothing within a range; below zero when more is proven than is asked at most, since
     * the funding source changed. Empty when nothing is known.
     */
    public Optional<Money> openAfter(Money proven) {
        return requiredContribution()
                .map(least -> least.minus(proven))
                .map(open -> open.isNegative() ? beyond(proven) : open);
    }

    private Money beyond(Money proven) {
        return mostContribution()
                .map(most -> most.minus(proven))
                .filter(Money::isNegative)
                .orElse(Euro.ZERO);
    }

    /** What follows from the terms; what a cap leaves where there are none. Empty as long as the amount is not known. */
    public Optional<ContributionTerms.Range> computedContribution() {
        return effectiveTerms().flatMap(asked -> knownAmount().map(subsidy -> asked.of(subsidy, refundCapRate)));
    }

    /**
     * What of the cost is left to nobody: no more is refunded than the cap lets, and the organization is asked for less than the rest.
     * Empty without a cap, as long as the amount is not known, and when nothing is left.
     */
    public Optional<Money> uncovered() {
        BigDecimal cap = refundCapRate;
        if (cap == null) {
            return Optional.empty();
        }
        Money asked = ownContribution == null ? Euro.ZERO : ownContribution;
        return knownAmount()
                .flatMap(subsidy -> computedContribution()
                        .map(range -> range.highest().compareTo(asked) > 0 ? range.highest() : asked)
                        .map(own -> costOf(subsidy, cap).minus(subsidy).minus(own))
                        .filter(rest -> rest.value().signum() > 0));
    }

    /** Of which the subsidy is as much as the cap lets. */
    private static Money costOf(Money subsidy, BigDecimal cap) {
        Fraction cost = Fraction.of(subsidy.value()).times(Fraction.of(HUNDRED)).dividedBy(Fraction.of(cap));
        return Euro.rounded(cost, RoundingMode.DOWN);
    }

    private Optional<ContributionTerms> effectiveTerms() {
        if (terms != null || refundCapRate == null) {
            return Optional.ofNullable(terms);
        }
        return Optional.of(new ContributionTerms(HUNDRED.subtract(refundCapRate), null, ContributionTerms.Base.COST));
    }

    private static void requireNobodyGrantsOwnIncome(
            FundingKind kind, List<Grantor> grantors, @Nullable String printedGrantor) {
        if (kind == FundingKind.OWN_INCOME && (!grantors.isEmpty() || printedGrantor != null)) {
            throw FundingSourceRule.NOBODY_GRANTS_OWN_INCOME.brokenBy(
                    printedGrantor == null ? "grantors" : "printedGrantor",
                    "Leave out who pays, or choose another kind");
        }
    }

    private static void requireProjectFor(String property, @Nullable Object asked, FundingKind kind) {
        if (kind != FundingKind.PROJECT && asked != null) {
            throw FundingSourceRule.ONLY_PROJECT_ASKS_OWN_CONTRIBUTION.brokenBy(
                    property, "Only a project asks a share of its cost");
        }
    }

    private static void requireGrantorsAddUp(List<Grantor> grantors, @Nullable Money amount) {
        List<Money> known = amounts(grantors);
        Money sum = known.stream().collect(Euro.sum());
        boolean all = !grantors.isEmpty() && known.size() == grantors.size();
        if (amount != null && (sum.compareTo(amount) > 0 || all && !sum.equals(amount))) {
            throw FundingSourceRule.GRANTORS_DO_NOT_ADD_UP.brokenBy(
                    "grantors", "The grantors pay %s together, not %s".formatted(sum, amount));
        }
    }

    private static List<Money> amounts(List<Grantor> grantors) {
        return grantors.stream().map(Grantor::amount).filter(Objects::nonNull).toList();
    }
}
