package org.samenspel.finance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.finance.money.Euro;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

class FundingSourceTest {

    private static final UUID LEVL = UUID.randomUUID();

    @Property
    void periodsThatFollowEachOtherAddUpToTheAmount(
            @ForAll @LongRange(max = 99_999_999_999L) long cents,
            @ForAll @IntRange(min = 1, max = 3000) int days,
            @ForAll @IntRange(max = 3200) int cut) {
        LocalDate first = LocalDate.of(2021, 11, 15);
        LocalDate last = first.plusDays(days - 1L);
        LocalDate day = first.minusDays(100).plusDays(cut);
        Money amount = Euro.ofCents(BigInteger.valueOf(cents));
        FundingSource source = project(new Period(first, last), amount.value().toPlainString(), "15");

        Money before = source.incomeIn(new Period(first.minusDays(200), day));
        Money after = source.incomeIn(new Period(day.plusDays(1), last.plusDays(5000)));

        assertThat(before.plus(after)).isEqualTo(amount);
        assertThat(before).isBetween(Euro.ZERO, amount);
    }

    @Test
    void incomeOfItsYearsAddsUpToTheAmount() {
        var fundingSource =
                project(new Period(LocalDate.of(2021, 11, 15), LocalDate.of(2024, 3, 2)), "100000.01", "15");

        Money sum = IntStream.rangeClosed(2020, 2025)
                .mapToObj(Period::ofYear)
                .map(fundingSource::incomeIn)
                .collect(Euro.sum());

        assertThat(sum).isEqualTo(Money.euro("100000.01"));
        assertThat(fundingSource.incomeIn(Period.ofYear(2020))).isEqualTo(Euro.ZERO);
        assertThat(fundingSource.incomeIn(Period.ofYear(2025))).isEqualTo(Euro.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "331661.67, 15 of COST,, 58528.53, 58528.53",
        "100.00, 33 of COST,, 49.26, 49.26",
        "66693.44, 20 of COST, 80, 16673.36, 16673.36",
        "80.00, 10 of COST, 80, 10.00, 10.00",
        "100000.00, 5-10 of SUBSIDY,, 5000.00, 10000.00",
        "0.01, 5-10 of SUBSIDY,, 0.01, 0.01"
    })
    void ownContributionIsARateOrRangeOfTheCostOrTheSubsidy(
            String subsidy, String terms, @Nullable BigDecimal cap, String lowest, String highest) {
        var grant = grant(FundingKind.PROJECT, List.of(), Money.euro(subsidy), cap, terms(terms));

        assertThat(grant.computedContribution())
                .contains(new ContributionTerms.Range(Money.euro(lowest), Money.euro(highest)));
        assertThat(grant.requiredContribution()).contains(Money.euro(lowest));
    }

    @Test
    void refundCapOf80PercentLeavesTheRestToPay() {
        Grant capped = grant(FundingKind.PROJECT, List.of(), Money.euro("66693.44"), new BigDecimal("80"), null);

        assertThat(capped.requiredContribution()).contains(Money.euro("16673.36"));
    }

    @Test
    void printedContributionWithinTheRangeDiffersInNothing() {
        var terms = new ContributionTerms(new BigDecimal("5"), new BigDecimal("10"), ContributionTerms.Base.SUBSIDY);

        assertThat(OwnContribution.of("a", printed("7000.00", terms), Euro.ZERO)
                        .orElseThrow()
                        .computed())
                .isEqualTo(Money.euro("7000.00"));
        assertThat(OwnContribution.of("a", printed("12000.00", terms), Euro.ZERO)
                        .orElseThrow()
                        .computed())
                .isEqualTo(Money.euro("10000.00"));
        assertThat(OwnContribution.of("a", printed("4000.00", terms), Euro.ZERO)
                        .orElseThrow()
                        .computed())
                .isEqualTo(Money.euro("5000.00"));
    }

    @Test
    void amountIsKnownWhenThatOfEachGrantorIs() {
        Grantor esf = new Grantor(UUID.randomUUID(), Money.euro("200.00"));
        Grantor unknown = new Grantor(UUID.randomUUID(), null);
        Grantor vcf = new Grantor(UUID.randomUUID(), Money.euro("100.00"));

        assertThat(project(List.of(esf, unknown), null).knownAmount()).isEmpty();
        assertThat(project(List.of(esf, vcf), null).knownAmount()).contains(Money.euro("300.00"));
        assertThat(project(List.of(esf, unknown), "250.00").knownAmount()).contains(Money.euro("250.00"));
        refused(FundingSourceRule.GRANTORS_DO_NOT_ADD_UP, () -> project(List.of(esf, unknown), "199.99"));
        refused(FundingSourceRule.GRANTORS_DO_NOT_ADD_UP, () -> project(List.of(esf, vcf), "300.01"));
    }

    @Test
    void ownIncomeIsNotStructuralAndAsksNoContribution() {
        var earned = new FundingSource(
                LEVL, "fees", grant(FundingKind.OWN_INCOME, List.of(), Money.euro("200.00"), null, null));
        var granted = new FundingSource(
                LEVL, "basis", grant(FundingKind.STRUCTURAL, List.of(), Money.euro("100.00"), null, null));

        IncomeMix mix = IncomeMix.of(2022, List.of(earned, granted));

        assertThat(mix.income().ownIncome()).isEqualTo(Money.euro("200.00"));
        assertThat(mix.income().nonStructural()).isEqualTo(Money.euro("200.00"));
        assertThat(mix.reachesTarget()).contains(true);
        refused(
                FundingSourceRule.ONLY_PROJECT_ASKS_OWN_CONTRIBUTION,
                () -> grant(FundingKind.OWN_INCOME, List.of(), null, BigDecimal.TEN, null));
    }

    @Test
    void nobodyGrantsOwnIncome() {
        Grantor esf = new Grantor(UUID.randomUUID(), null);

        refused(
                FundingSourceRule.NOBODY_GRANTS_OWN_INCOME,
                () -> new Grant(
                        FundingKind.OWN_INCOME, List.of(), "ESF", Period.ofYear(2022), null, null, null, null, null));
        refused(
                FundingSourceRule.NOBODY_GRANTS_OWN_INCOME,
                () -> grant(FundingKind.OWN_INCOME, List.of(esf), null, null, null));
    }

    @Test
    void whatWasRecordedByMistakeNeverChangesAndIsWithdrawnOnce() {
        FundingSource mistake = project(Period.ofYear(2022), "1.00", "50");
        mistake.requireCounts();

        mistake.withdraw();

        assertThat(mistake.isWithdrawn()).isTrue();
        refused(FundingSourceRule.FUNDING_SOURCE_WITHDRAWN, mistake::requireCounts);
        refused(FundingSourceRule.FUNDING_SOURCE_WITHDRAWN, mistake::withdraw);
    }

    @Test
    void asksAContributionAlsoWhileItsAmountIsNotKnown() {
        assertThat(capped(new BigDecimal("80"), null).asksContribution()).isTrue();
        assertThat(capped(null, null).asksContribution()).isFalse();
        assertThat(grant(FundingKind.PROJECT, List.of(), null, null, rate("20")).asksContribution())
                .isTrue();
    }

    @Test
    void tellsAnOwnContributionOfWhichAPartLiesOutsideAYear() {
        var twoYears = new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30));

        assertThat(project(twoYears, "1000.00", "20").asksContributionBeyond(Period.ofYear(2022)))
                .isTrue();
        assertThat(project(twoYears, "1000.00", "20").asksContributionBeyond(Period.ofYear(2024)))
                .isFalse();
        assertThat(project(Period.ofYear(2022), "1000.00", "20").asksContributionBeyond(Period.ofYear(2022)))
                .isFalse();
    }

    @Test
    void yearsShareAnOwnContributionByDaysToTheCentAsTheyShareIncome() {
        FundingSource source =
                project(new Period(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)), "1000.00", "20");

        assertThat(source.ownContributionIn(Period.ofYear(2022), List.of()))
                .contains(new OwnContribution("project", Money.euro("126.03"), Money.euro("126.03"), null));
        assertThat(source.ownContributionIn(Period.ofYear(2023), List.of()))
                .contains(new OwnContribution("project", Money.euro("123.97"), Money.euro("123.97"), null));
        assertThat(project(Period.ofYear(2022), "1000.00", "20").ownContributionIn(Period.ofYear(2022), List.of()))
                .contains(new OwnContribution("project", Money.euro("250.00"), Money.euro("250.00"), null));
    }

    @Test
    void neverAsksLessThanIsProven() {
        Grant less = grant(FundingKind.PROJECT, List.of(), Money.euro("50000.00"), null, rate("20"));
        Money asked = less.requiredContribution().orElseThrow();

        FundingSource.requireStillAsked(less, asked);
        FundingSource.requireStillAsked(
                grant(FundingKind.PROJECT, List.of(), null, null, rate("20")), asked.plus(Money.euro("0.01")));
        refused(
                FundingSourceRule.OWN_CONTRIBUTION_OVER_PROVEN,
                () -> FundingSource.requireStillAsked(less, asked.plus(Money.euro("0.01"))));
    }

    @Test
    void withdrawnEvidenceStaysWithItsReasonAndIsWithdrawnOnce() {
        var evidence = new Evidence(LEVL, UUID.randomUUID(), "B-1", LocalDate.of(2022, 4, 17), Money.euro("10.00"));
        Caller officer = Caller.of("officer", LEVL, Role.FINANCE_OFFICER);

        evidence.withdraw(officer, LocalDate.of(2022, 5, 1), "booked twice");

        assertThat(evidence.withdrawnOn()).isEqualTo(LocalDate.of(2022, 5, 1));
        assertThat(evidence.withdrawalReason()).isEqualTo("booked twice");
        assertThat(evidence.amount()).isEqualTo(Money.euro("10.00"));
        refused(
                FundingSourceRule.EVIDENCE_WITHDRAWN,
                () -> evidence.withdraw(officer, LocalDate.of(2022, 5, 2), "again"));
    }

    @Test
    void comparesWithTwoThirdsExactly() {
        assertThat(mix("0.01", "0.02").reachesTarget()).contains(true);
        assertThat(mix("100.01", "200.01").reachesTarget()).contains(false);
        assertThat(mix("0.00", "0.00").reachesTarget()).contains(false);
    }

    @Test
    void saysNoShareOfAnIncomeOfWhichNoAmountIsKnown() {
        var unknown = new Income(Money.euro("0.00"), Money.euro("0.00"), Euro.ZERO, 1, 0);

        assertThat(new IncomeMix(2022, unknown).nonStructuralPercentage()).isEmpty();
        assertThat(mix("0.00", "0.00").nonStructuralPercentage()).isEmpty();
        assertThat(mix("100.00", "199.99").nonStructuralPercentage()).contains(new BigDecimal("66.67"));
    }

    @Test
    void doesNotSayThatTheTargetIsReachedWhileAStructuralAmountIsUnknown() {
        var unknown = new Income(Money.euro("0.01"), Money.euro("0.02"), Euro.ZERO, 1, 1);
        var shortOfIt = new Income(Money.euro("100.01"), Money.euro("200.01"), Euro.ZERO, 1, 1);

        assertThat(new IncomeMix(2022, unknown).reachesTarget()).isEmpty();
        assertThat(new IncomeMix(2022, shortOfIt).reachesTarget()).contains(false);
    }

    @Test
    void doesNotSayThatTheTargetIsMissedWhileAnAmountThatIsNotStructuralIsUnknown() {
        var shortOfIt = new Income(Money.euro("100.01"), Money.euro("200.01"), Euro.ZERO, 2, 1);
        var reached = new Income(Money.euro("0.01"), Money.euro("0.02"), Euro.ZERO, 1, 0);

        assertThat(new IncomeMix(2022, shortOfIt).reachesTarget()).isEmpty();
        assertThat(new IncomeMix(2022, reached).reachesTarget()).contains(true);
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
    void saysWhatOfTheCostACapAndTheTermsLeaveToNobody() {
        var fifteen = new ContributionTerms(new BigDecimal("15"), null, ContributionTerms.Base.COST);
        var twenty = new ContributionTerms(new BigDecimal("15"), new BigDecimal("20"), ContributionTerms.Base.COST);
        BigDecimal cap = new BigDecimal("80");

        assertThat(capped(cap, fifteen).uncovered()).contains(Money.euro("50.00"));
        assertThat(capped(cap, twenty).uncovered()).isEmpty();
        assertThat(capped(cap, null).uncovered()).isEmpty();
        assertThat(capped(null, fifteen).uncovered()).isEmpty();
    }

    private static Grant capped(@Nullable BigDecimal cap, @Nullable ContributionTerms terms) {
        return new Grant(
                FundingKind.PROJECT,
                List.of(),
                "ESF",
                Period.ofYear(2022),
                Money.euro("800.00"),
                cap,
                terms,
                null,
                null);
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
        FundingSource structural =
                new FundingSource(LEVL, "basis", grant(FundingKind.STRUCTURAL, List.of(), null, null, null));

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
                FundingSourceRule.ONLY_PROJECT_ASKS_OWN_CONTRIBUTION,
                () -> grant(FundingKind.STRUCTURAL, List.of(), null, null, rate("2")));
    }

    private static IncomeMix mix(String structural, String project) {
        return new IncomeMix(2022, new Income(Money.euro(structural), Money.euro(project), Euro.ZERO, 0, 0));
    }

    private static FundingSource project(Period period, String amount, String rate) {
        var grant = new Grant(
                FundingKind.PROJECT, List.of(), "EU", period, Money.euro(amount), null, rate(rate), null, null);
        return new FundingSource(LEVL, "project", grant);
    }

    private static Grant project(List<Grantor> grantors, @Nullable String amount) {
        return grant(FundingKind.PROJECT, grantors, amount == null ? null : Money.euro(amount), null, null);
    }

    private static Grant printed(String contribution, ContributionTerms terms) {
        return new Grant(
                FundingKind.PROJECT,
                List.of(),
                "VGC",
                Period.ofYear(2022),
                Money.euro("100000.00"),
                null,
                terms,
                Money.euro(contribution),
                null);
    }

    private static Grant grant(
            FundingKind kind,
            List<Grantor> grantors,
            @Nullable Money amount,
            @Nullable BigDecimal cap,
            @Nullable ContributionTerms terms) {
        String payer = kind == FundingKind.OWN_INCOME ? null : "EU";
        return new Grant(kind, grantors, payer, Period.ofYear(2022), amount, cap, terms, null, null);
    }

    /** Such as {@code 5-10 of SUBSIDY}. */
    private static ContributionTerms terms(String text) {
        String[] parts = text.split(" of ", 2);
        String[] rates = parts[0].split("-", 2);
        return new ContributionTerms(
                new BigDecimal(rates[0]),
                rates.length == 1 ? null : new BigDecimal(rates[1]),
                ContributionTerms.Base.valueOf(parts[1]));
    }

    private static ContributionTerms rate(String rate) {
        return new ContributionTerms(new BigDecimal(rate), null, ContributionTerms.Base.COST);
    }

    private static void refused(FundingSourceRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule))
                .satisfies(violation -> assertThat(rule.kind() == Rule.Kind.STATE
                                || !violation.issues().isEmpty())
                        .isTrue());
    }
}
