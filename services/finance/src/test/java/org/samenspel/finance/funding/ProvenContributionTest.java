package org.samenspel.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
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
    void saysThatItIsNotKnownHowMuchIsAskedWhereSomethingIs() {
        source.become("project", grant(null));

        assertThatThrownBy(() -> source.requireOpen(Money.euro("10.00"), Money.euro("0.00")))
                .hasMessage("It is not known how much is asked: enter the amount first");
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
