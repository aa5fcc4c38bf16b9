package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.finance.sharing.SharingFixtures.content;
import static org.samenspel.finance.sharing.SharingFixtures.model;
import static org.samenspel.finance.sharing.SharingFixtures.part;
import static org.samenspel.finance.sharing.SharingFixtures.shares;
import static org.samenspel.finance.sharing.SharingFixtures.training;
import static org.samenspel.finance.sharing.SharingFixtures.units;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.agreement.AgreementScope;
import org.samenspel.finance.agreement.Party;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Fraction;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** Partners share costs only for the time they were in. */
class PartyDaysTest {

    private static final Period TERM = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void partnerThatLeftBearsItsPartOfItsDaysAndTheOthersBearTheRest() {
        CostSharingContent content = content(training("730.00"), shares(1, 1), shares(2, 1));

        Outcome outcome = outcome(content, in(1, "2021-01-01", "2022-06-30"), in(2, "2021-01-01", "2026-12-31"));

        assertThat(outcome.partners())
                .extracting(partner -> partner.amounts().cost())
                .containsExactly(Money.euro("181.00"), Money.euro("549.00"));
        assertThat(outcome.partners().getFirst().lines().getFirst().formula()).isEqualTo("730.00 × 181/730");
        assertThat(outcome.partners().getFirst().lines().getFirst().operands())
                .contains(new Operand("days", "181"), new Operand("periodDays", "365"));
    }

    @Test
    void partnerThatCameBearsNothingOfBefore() {
        CostSharingContent content = content(training("365.00"), part(1, 0, "1/2"), part(2, 0, "1/2"));

        Outcome outcome = outcome(content, in(1, "2021-01-01", "2026-12-31"), in(2, "2022-12-31", "2026-12-31"));

        assertThat(outcome.partners())
                .extracting(partner -> partner.amounts().cost())
                .containsExactly(Money.euro("364.50"), Money.euro("0.50"));
    }

    @Test
    void partnerThatCameBackBearsBothItsTimes() {
        CostSharingContent content = content(training("365.00"), shares(1, 1), shares(2, 1));
        AgreementScope agreement = agreement(
                in(1, "2021-01-01", "2022-01-10"),
                in(1, "2022-12-22", "2026-12-31"),
                in(2, "2021-01-01", "2026-12-31"));

        PartyDays days = PartyDays.of(content, agreement);

        assertThat(days.of(new UUID(0, 1))).isEqualTo(20);
        assertThat(content.outcome(days).partners().getFirst().amounts().cost()).isEqualTo(Money.euro("10.00"));
    }

    @Test
    void partnerThatNeverLeftBearsNothingOfWhatCameAfterTheEndOfTheAgreement() {
        CostSharingContent content = content(training("365.00"), shares(1, 1), shares(2, 1));
        var ended = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 10));
        List<Party> parties = List.of(in(1, "2021-01-01", "2022-01-10"), in(2, "2021-01-01", "2026-12-31"));
        var agreement = new AgreementScope(UUID.randomUUID(), true, null, ended, parties);

        assertThat(PartyDays.of(content, agreement).of(new UUID(0, 2))).isEqualTo(10);
    }

    @Test
    void nobodyBearsWhatCameBeforeTheAgreementBoundAnybody() {
        CostSharingContent content = content(training("365.00"), shares(1, 1), shares(2, 1));
        List<Party> parties = List.of(in(1, "2021-01-01", "2026-12-31"), in(2, "2021-01-01", "2026-12-31"));
        var signedLate = new AgreementScope(UUID.randomUUID(), true, LocalDate.of(2022, 12, 22), TERM, parties);

        assertThat(PartyDays.of(content, signedLate).of(new UUID(0, 1))).isEqualTo(10);
        assertThat(PartyDays.of(content, signedLate).of(new UUID(0, 2))).isEqualTo(10);
    }

    @Test
    void unitsCostForTheDaysOnWhichTheyWereBroughtIn() {
        CostSharingContent content = content(model("365.00", "0", "1"), units(1, 1, 0), units(2, 2, 0));

        Outcome outcome = outcome(content, in(1, "2021-01-01", "2022-01-10"), in(2, "2021-01-01", "2026-12-31"));

        assertThat(outcome.partners())
                .extracting(partner -> partner.amounts().unitCost())
                .containsExactly(Money.euro("10.00"), Money.euro("730.00"));
        assertThat(outcome.basis().getLast().formula()).isEqualTo("365.00 × 1 × 740 / 365");
        assertThat(outcome.partners().getFirst().lines().get(1).formula()).isEqualTo("740.00 × 10 / 740");
    }

    @Test
    void nobodySharesBeforeItCameOrAfterItLeft() {
        CostSharingContent content = content(training("1.00"), shares(1, 1), shares(2, 1));
        PartyDays days =
                PartyDays.of(content, agreement(in(1, "2021-01-01", "2021-12-31"), in(2, "2021-01-01", "2026-12-31")));

        refused(CostSharingRule.PARTNER_NOT_IN_AGREEMENT, () -> AgreementRules.requireTime(days, content.shares()));
        assertThat(content.outcome(days).partners().getFirst().amounts()).isEqualTo(SharedAmounts.NOTHING);
    }

    @Test
    void saysOfThePartnerItNamesThatItIsNoPartyThenAndNotThatItDoesNotExist() {
        CostSharingContent content = content(training("1.00"), shares(2, 1), shares(1, 1));
        PartyDays days =
                PartyDays.of(content, agreement(in(1, "2021-01-01", "2021-12-31"), in(2, "2021-01-01", "2026-12-31")));

        assertThatThrownBy(() -> AgreementRules.requireTime(days, content.shares()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.issues())
                                .singleElement()
                                .satisfies(issue -> {
                                    assertThat(issue.name()).isEqualTo("shares[1].partnerId");
                                    assertThat(issue.detail()).isEqualTo("is no party of the agreement in the period");
                                }));
    }

    @Test
    void everyDayIsSharedBySomebody() {
        CostSharingContent content = content(training("1.00"), shares(1, 1));
        PartyDays days = PartyDays.of(content, agreement(in(1, "2021-01-01", "2022-12-30")));

        refused(CostSharingRule.DAYS_WITHOUT_PARTNER, () -> AgreementRules.check(days, content.shares()));
    }

    @Test
    void nobodyStaysInUnitsOfAPartnerThatIsNotIn() {
        CostSharingContent content = content(model("1.00", "1", "1"), units(1, 1, 182), units(2, 1, 0));
        PartyDays days =
                PartyDays.of(content, agreement(in(1, "2021-01-01", "2022-06-30"), in(2, "2021-01-01", "2026-12-31")));

        refused(CostSharingRule.NIGHTS_OVER_CAPACITY, () -> AgreementRules.check(days, content.shares()));
    }

    @Property
    void sumClosesToTheCentWhoeverComesAndGoes(
            @ForAll @LongRange(max = 99_999_999_999L) long cents,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 364) Integer> firstDays,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 364) Integer> lengths) {
        Money whole = Euro.ofCents(BigInteger.valueOf(cents));
        List<PartnerShare> shares = new ArrayList<>(List.of(shares(0, 3)));
        List<Party> parties = new ArrayList<>(List.of(in(0, "2021-01-01", "2026-12-31")));
        IntStream.range(0, Math.min(firstDays.size(), lengths.size())).forEach(index -> {
            LocalDate first = LocalDate.of(2022, 1, 1).plusDays(firstDays.get(index));
            shares.add(shares(index + 1, index + 1));
            parties.add(new Party(new UUID(0, index + 1), new Period(first, first.plusDays(lengths.get(index)))));
        });
        CostSharingContent content =
                content(training(whole.value().toPlainString()), shares.toArray(PartnerShare[]::new));

        PartyDays days = PartyDays.of(content, agreement(parties.toArray(Party[]::new)));
        Outcome outcome = content.outcome(days);

        assertThat(outcome.totals().cost()).isEqualTo(whole);
        assertThat(days.parts(content.shares()).values().stream().reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.ONE);
        assertThat(outcome.partners())
                .allSatisfy(partner ->
                        assertThat(partner.amounts().cost().isNegative()).isFalse());
    }

    private static Outcome outcome(CostSharingContent content, Party... parties) {
        return content.outcome(PartyDays.of(content, agreement(parties)));
    }

    private static AgreementScope agreement(Party... parties) {
        return new AgreementScope(UUID.randomUUID(), true, null, TERM, List.of(parties));
    }

    private static Party in(int number, String first, String last) {
        return new Party(new UUID(0, number), new Period(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static void refused(CostSharingRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
