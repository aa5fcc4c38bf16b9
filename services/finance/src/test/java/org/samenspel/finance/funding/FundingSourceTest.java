package org.samenspel.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class FundingSourceTest {

    private static final UUID LEVL = UUID.randomUUID();

    @Test
    void incomeOfItsYearsAddsUpToTheAmount() {
        var fundingSource =
                project(new Period(LocalDate.of(2021, 11, 15), LocalDate.of(2024, 3, 2)), "100000.01", "15");

        Money sum = IntStream.rangeClosed(2020, 2025)
                .mapToObj(fundingSource::incomeOf)
                .collect(Euro.sum());

        assertThat(sum).isEqualTo(Money.euro("100000.01"));
        assertThat(fundingSource.incomeOf(2020)).isEqualTo(Euro.ZERO);
        assertThat(fundingSource.incomeOf(2025)).isEqualTo(Euro.ZERO);
    }

    @Test
    void computesOwnContributionUpToTheCent() {
        assertThat(project(Period.ofYear(2022), "331661.67", "15").computedOwnContribution())
                .contains(Money.euro("58528.53"));
        assertThat(project(Period.ofYear(2022), "100.00", "33").computedOwnContribution())
                .contains(Money.euro("49.26"));
    }

    @Test
    void comparesWithTwoThirdsExactly() {
        assertThat(new IncomeMix(2022, Money.euro("0.01"), Money.euro("0.02"), 0).reachesTarget())
                .isTrue();
        assertThat(new IncomeMix(2022, Money.euro("100.01"), Money.euro("200.01"), 0).reachesTarget())
                .isFalse();
        assertThat(new IncomeMix(2022, Euro.ZERO, Euro.ZERO, 3).reachesTarget()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-2147483648, false",
        "-1, false",
        "0, false",
        "1899, false",
        "1900, true",
        "2999, true",
        "3000, false",
        "2147483647, false"
    })
    void findsNoIncomeInYearsThatNobodyCounts(int year, boolean counts) {
        assertThat(IncomeMix.counts(year)).isEqualTo(counts);
    }

    @Test
    void provesAtMostWhatIsAsked() {
        FundingSource source = project(Period.ofYear(2022), "66693.44", "20");

        source.requireOpen(Money.euro("0.36"), Money.euro("16673.00"));
        refused(
                FundingSourceRule.OWN_CONTRIBUTION_OVER_PROVEN,
                () -> source.requireOpen(Money.euro("0.37"), Money.euro("16673.00")));
    }

    @Test
    void provesNothingWhereNothingIsAsked() {
        FundingSource structural = new FundingSource(LEVL, "basis", grant(FundingKind.STRUCTURAL, null));

        refused(
                FundingSourceRule.NO_OWN_CONTRIBUTION,
                () -> structural.requireOpen(Money.euro("10.00"), Money.euro("0.00")));
    }

    @Test
    void refusesCostThatWasMadeWhenItDidNotRun() {
        FundingSource source = project(Period.ofYear(2022), "1.00", "50");

        source.requireWithin(LocalDate.of(2022, 12, 31));
        refused(FundingSourceRule.COST_OUTSIDE_FUNDING_SOURCE, () -> source.requireWithin(LocalDate.of(2023, 1, 1)));
    }

    @Test
    void refusesOwnContributionInStructuralFunding() {
        refused(
                FundingSourceRule.STRUCTURAL_WITHOUT_OWN_CONTRIBUTION,
                () -> new FundingSource(LEVL, "basis", grant(FundingKind.STRUCTURAL, BigDecimal.TWO)));
    }

    private static Grant grant(FundingKind kind, @Nullable BigDecimal rate) {
        return new Grant(kind, List.of(), "EU", Period.ofYear(2022), Money.euro("714753.00"), rate, null, null);
    }

    private static void refused(FundingSourceRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static FundingSource project(Period period, String amount, String rate) {
        var grant = new Grant(
                FundingKind.PROJECT, List.of(), "EU", period, Money.euro(amount), new BigDecimal(rate), null, null);
        return new FundingSource(LEVL, "project", grant);
    }
}
