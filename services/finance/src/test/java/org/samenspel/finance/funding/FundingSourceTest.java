package org.samenspel.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.money.Euro;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

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

    private static FundingSource project(Period period, String amount, String rate) {
        var grant = new Grant(
                FundingKind.PROJECT, List.of(), "EU", period, Money.euro(amount), new BigDecimal(rate), null, null);
        return new FundingSource(LEVL, "project", grant);
    }
}
