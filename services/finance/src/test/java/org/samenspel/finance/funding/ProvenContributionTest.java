package org.samenspel.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/** A project of which 20% of the cost is for the organization itself, and whose amount is not known any more. */
class ProvenContributionTest {

    private static final Period TWO_YEARS = new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30));

    private final FundingSource source = new FundingSource(Ids.next(), "project", grant(Money.euro("1000.00")));

    @Test
    void whatIsProvenCountsAtLeastInTheYearOfItsCostsWhenTheAmountIsNotKnownAnyMore() {
        List<Evidence> evidence = List.of(proof("2022-12-31", "150.00"), proof("2023-01-01", "50.00"));
        assertThat(source.ownContributionIn(TWO_YEARS, evidence)).contains(contribution("250.00", "250.00"));

        source.become("project", grant(null));

        assertThat(source.ownContributionIn(TWO_YEARS, evidence)).contains(contribution("200.00", null));
        assertThat(source.ownContributionIn(Period.ofYear(2022), evidence)).contains(contribution("150.00", null));
        assertThat(source.ownContributionIn(Period.ofYear(2023), evidence)).contains(contribution("50.00", null));
        assertThat(source.ownContributionIn(Period.ofYear(2022), List.of())).isEmpty();
    }

    @Test
    void costProvesAlsoWhileItIsNotKnownHowMuchIsAsked() {
        source.become("project", grant(null));

        assertThatCode(() -> source.requireOpen(Money.euro("300.00"), Money.euro("0.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void costsProveUpToTheMostOfARangeAndCountAsMuchAsTheyAre() {
        source.become("project", range());

        assertThatCode(() -> source.requireOpen(Money.euro("800.00"), Money.euro("200.00")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> source.requireOpen(Money.euro("800.01"), Money.euro("200.00")))
                .hasMessage("Only 800.00 EUR is left to prove");
        assertThat(source.ownContributionIn(TWO_YEARS, List.of(proof("2022-12-31", "400.00"))))
                .contains(contribution("500.00", "500.00"));
        assertThat(source.ownContributionIn(TWO_YEARS, List.of(proof("2022-12-31", "800.00"))))
                .contains(contribution("800.00", "800.00"));
    }

    @Test
    void nothingIsLeftToProveWithinARangeAndBelowZeroIsBeyondItsMost() {
        Grant range = range();

        assertThat(range.openAfter(Money.euro("400.00"))).contains(Money.euro("100.00"));
        assertThat(range.openAfter(Money.euro("800.00"))).contains(Money.euro("0.00"));
        assertThat(range.openAfter(Money.euro("1000.01"))).contains(Money.euro("-0.01"));
    }

    /** From 500 to 1000 euro. */
    private static Grant range() {
        var terms = new ContributionTerms(new BigDecimal("5"), new BigDecimal("10"), ContributionTerms.Base.SUBSIDY);
        return new Grant(
                FundingKind.PROJECT, List.of(), "EU", TWO_YEARS, Money.euro("10000.00"), null, terms, null, null);
    }

    private static OwnContribution contribution(String amount, @Nullable String computed) {
        return new OwnContribution("project", Money.euro(amount), computed == null ? null : Money.euro(computed), null);
    }

    private Evidence proof(String incurredOn, String amount) {
        return new Evidence(Ids.next(), source.id(), incurredOn, LocalDate.parse(incurredOn), Money.euro(amount));
    }

    private static Grant grant(@Nullable Money amount) {
        var terms = new ContributionTerms(new BigDecimal("20"), null, ContributionTerms.Base.COST);
        return new Grant(FundingKind.PROJECT, List.of(), "EU", TWO_YEARS, amount, null, terms, null, null);
    }
}
