package org.samenspel.finance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.samenspel.finance.sharing.SharingFixtures.content;
import static org.samenspel.finance.sharing.SharingFixtures.model;
import static org.samenspel.finance.sharing.SharingFixtures.part;
import static org.samenspel.finance.sharing.SharingFixtures.partner;
import static org.samenspel.finance.sharing.SharingFixtures.shares;
import static org.samenspel.finance.sharing.SharingFixtures.training;
import static org.samenspel.finance.sharing.SharingFixtures.units;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.security.Caller;
import org.samenspel.security.Role;
import org.samenspel.values.Money;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

class CostSharingTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 16);
    private static final UUID LEVL = UUID.randomUUID();
    private static final CostModel MODEL = model("84500.00", "0.2", "0.1");

    @Test
    void refusesToShareWithNobodyOrTwiceWithOne() {
        refused(CostSharingRule.NO_PARTNER, () -> content(MODEL));
        refused(CostSharingRule.PARTNER_TWICE, () -> content(MODEL, units(1, 1, 0), units(2, 1, 0), units(1, 3, 0)));
    }

    @ParameterizedTest
    @CsvSource({"1/2,1/3", "1/2,2/3", "0,0", "1,1/1000000"})
    void refusesPartsThatDoNotAddUp(String one, String other) {
        refused(CostSharingRule.SHARES_DO_NOT_ADD_UP, () -> content(MODEL, part(1, 1, one), part(2, 1, other)));
    }

    @Test
    void refusesPartsForSomeAndSharesOfNothing() {
        refused(CostSharingRule.SHARES_DO_NOT_ADD_UP, () -> content(MODEL, part(1, 1, "1"), units(2, 1, 0)));
        refused(CostSharingRule.SHARES_DO_NOT_ADD_UP, () -> content(MODEL, units(1, 0, 0), units(2, 0, 0)));
    }

    @Test
    void refusesNightsThatNobodyCanCount() {
        refused(CostSharingRule.UNKNOWN_HOUSEHOLD, () -> content(MODEL, stays(1, new Nights("4", 1))));
        refused(
                CostSharingRule.HOUSEHOLD_TWICE,
                () -> content(MODEL, stays(1, new Nights("2", 1), new Nights("2", 2))));
        refused(
                CostSharingRule.NIGHTS_OVER_CAPACITY,
                () -> content(MODEL, stays(1, new Nights("1", 200), new Nights("2", 166))));
        assertThat(content(MODEL, stays(1, new Nights("1", 200), new Nights("2", 165)))
                        .shares())
                .hasSize(1);
    }

    @Test
    void refusesTwoDailyRatesOfOneSize() {
        var price = new DailyRate("2", Money.euro("18.00"));
        var model = new CostModel(
                null, null, Money.euro("1.00"), MODEL.sharedFte(), MODEL.ftePerUnit(), null, List.of(price, price));

        refused(CostSharingRule.HOUSEHOLD_TWICE, () -> content(model, units(1, 1, 0)));
    }

    @Test
    void refusesAmountsBeyondABillion() {
        refused(
                CostSharingRule.COST_SHARING_TOO_LARGE,
                () -> SharingFixtures.outcome(model("999999999.99", "1.001", "0"), units(1, 1, 0)));
    }

    @Test
    void sharesOneCostForACommonPurposeWithoutFteOrNights() {
        Outcome outcome = SharingFixtures.outcome(training("100.00"), shares(1, 1), shares(2, 2));

        assertThat(outcome.partners())
                .extracting(partner -> partner.amounts().cost())
                .containsExactly(Money.euro("33.33"), Money.euro("66.67"));
        assertThat(outcome.basis()).extracting(ExplainedAmount::formula).containsExactly("100.00");
    }

    @Test
    void asksNoDailyRatesOrUnitsOfOneCostThatIsSharedAsItIs() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> content(training("100.00"), stays(1, new Nights("2", 1))))
                .withMessage("One cost is shared as it is: leave out the nights")
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(CostSharingRule.COST_MODEL_MIXED))
                .satisfies(violation ->
                        assertThat(violation.issues()).extracting(Issue::name).containsExactly("shares[0].nights"));
        assertThat(SharingFixtures.outcome(training("100.00"), part(1, 0, "1/4"), part(2, 0, "3/4"))
                        .partners())
                .extracting(partner -> partner.amounts().cost())
                .containsExactly(Money.euro("25.00"), Money.euro("75.00"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> content(training("100.00"), shares(1, 0), shares(2, 0)))
                .withMessageStartingWith("Give every partner its part of the shared cost (sharedPart), or the units");
    }

    @Test
    void refusesModelOfBothAPurposeAndStaff() {
        Money euro = Money.euro("1.00");
        BigDecimal one = BigDecimal.ONE;

        refused(
                CostSharingRule.COST_MODEL_MIXED,
                () -> new CostModel(Purpose.COMMON_PROJECT, euro, euro, one, one, null, List.of()));
        refused(
                CostSharingRule.COST_MODEL_MIXED,
                () -> new CostModel(Purpose.COMMON_MATERIAL, null, null, null, null, null, List.of()));
        refused(CostSharingRule.COST_MODEL_MIXED, () -> new CostModel(null, euro, null, null, null, null, List.of()));
        refused(CostSharingRule.COST_MODEL_MIXED, () -> new CostModel(null, null, euro, one, null, null, List.of()));
    }

    @Test
    void modelThatIsMixedSaysWhatIsMissingAndWhatIsOfTheOther() {
        Money euro = Money.euro("1.00");

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new CostModel(
                        null, euro, euro, null, null, null, List.of(new DailyRate("1", Money.euro("16.00")))))
                .satisfies(violation -> assertThat(violation.issues())
                        .extracting(Issue::name)
                        .containsExactly("model.purpose", "model.ftePrice", "model.dailyRates"));
    }

    @Test
    void onlyWhatIsSettledIsCorrectedAndTheCorrectionIsOfTheSameThing() {
        CostSharing sharing = sharing();
        sharing.propose();
        refused(CostSharingRule.COST_SHARING_NOT_SETTLED, () -> sharing.correct("counted twice"));
        sharing.settle(List.of(TODAY));

        CostSharing correction = sharing.correct("counted twice");

        assertThat(correction.corrects()).isEqualTo(sharing.id());
        assertThat(correction.correction()).isEqualTo(1);
        assertThat(correction.state()).isEqualTo(CostSharingState.DRAFT);
        assertThat(sharing.state()).isEqualTo(CostSharingState.SETTLED);
        refused(CostSharingRule.CORRECTION_OF_ANOTHER, () -> correction.replace(content(MODEL, units(1, 1, 300))));
    }

    @Test
    void keeperRecordsAnAcceptanceWithProofFromTheProposalUntilToday() {
        Statement statement = statement();
        Caller keeper = Caller.of("keeper", LEVL, Role.FINANCE_OFFICER);

        for (LocalDate day : List.of(TODAY.minusDays(1), TODAY.plusDays(6))) {
            refused(
                    CostSharingRule.ACCEPTED_ON_OTHER_DAY,
                    () -> statement.acceptOnBehalf(keeper, proof(day), TODAY.plusDays(5)));
        }
        statement.acceptOnBehalf(keeper, proof(TODAY.plusDays(2)), TODAY.plusDays(5));

        assertThat(statement.state()).isEqualTo(StatementState.ACCEPTED);
        assertThat(statement.answer())
                .contains(new StatementAnswer(true, TODAY.plusDays(2), null, null, proof(TODAY.plusDays(2))));
    }

    @Test
    void answerByMistakeIsTakenBackWithTraceAndAnotherIsGiven() {
        Statement statement = statement();
        refused(CostSharingRule.STATEMENT_NOT_ANSWERED, () -> statement.withdrawAnswer(TODAY, "wrong one"));
        statement.accept(statement.partnerId(), TODAY);

        statement.withdrawAnswer(TODAY.plusDays(1), "wrong one");
        statement.contest(statement.partnerId(), TODAY.plusDays(1), "300 nights");

        assertThat(statement.state()).isEqualTo(StatementState.CONTESTED);
        assertThat(statement.withdrawnAnswers())
                .containsExactly(new WithdrawnAnswer(
                        new StatementAnswer(true, TODAY, null, null, null), TODAY.plusDays(1), "wrong one"));
    }

    @Test
    void isSettledWhenAllAcceptAndFixedFromThen() {
        CostSharing sharing = sharing();
        sharing.propose();
        sharing.settle(List.of(TODAY));

        assertThat(sharing.state()).isEqualTo(CostSharingState.SETTLED);
        assertThat(sharing.settledOn()).isEqualTo(TODAY);
        refused(CostSharingRule.COST_SHARING_NOT_PROPOSED, () -> sharing.withdraw(TODAY));
        refused(CostSharingRule.COST_SHARING_FIXED, sharing::propose);
        refused(CostSharingRule.COST_SHARING_FIXED, () -> sharing.replace(content(MODEL, units(1, 1, 0))));
    }

    @Test
    void furtherRoundSaysWhatItComesFrom() {
        CostSharing sharing = sharing();

        sharing.propose();
        assertThat(sharing.roundCause()).isNull();
        sharing.withdraw(TODAY);
        sharing.propose(CorrectionCause.PARTY_DAYS);
        assertThat(sharing.roundCause()).isEqualTo(CorrectionCause.PARTY_DAYS);
        sharing.withdraw(TODAY);
        sharing.propose();
        assertThat(sharing.roundCause()).isEqualTo(CorrectionCause.KEEPER);
    }

    @Test
    void waitsForAPartnerAgainWhoseAcceptanceItsKeeperRecordedByMistake() {
        CostSharing sharing = sharing();
        sharing.propose();
        sharing.settle(List.of(TODAY));

        refused(CostSharingRule.COST_SHARING_FIXED, () -> sharing.takeAnswerBack(false, false));
        refused(CostSharingRule.COST_SHARING_CORRECTED, () -> sharing.takeAnswerBack(true, true));
        sharing.takeAnswerBack(true, false);

        assertThat(sharing.state()).isEqualTo(CostSharingState.PROPOSED);
        assertThat(sharing.settledOn()).isNull();
        sharing.settle(List.of(TODAY, TODAY.plusDays(3)));
        assertThat(sharing.settledOn()).isEqualTo(TODAY.plusDays(3));
        assertThat(sharing.round()).isEqualTo(1);
    }

    @Test
    void keeperRecordedWhatItSaysOnBehalfOfThePartnerAndNotWhatThePartnerSaid() {
        Caller keeper = Caller.of("keeper", LEVL, Role.FINANCE_OFFICER);
        Statement recorded = statement();
        recorded.acceptOnBehalf(keeper, proof(TODAY), TODAY);
        Statement said = statement();
        said.accept(said.partnerId(), TODAY);
        Caller partner = Caller.of("partner", recorded.partnerId(), Role.PARTNER);

        assertThat(recorded.isRecordedBy(keeper)).isTrue();
        assertThat(recorded.isRecordedBy(partner)).isFalse();
        assertThat(said.isRecordedBy(keeper)).isFalse();
        assertThat(statement().isRecordedBy(keeper)).isFalse();
    }

    @Test
    void isSettledOnTheDayTheLastPartnerAcceptedWheneverThatWasRecorded() {
        CostSharing sharing = sharing();
        sharing.propose();

        sharing.settle(List.of(TODAY.plusDays(3), TODAY.plusDays(44), TODAY));

        assertThat(sharing.settledOn()).isEqualTo(TODAY.plusDays(44));
    }

    @Test
    void isTakenBackAfterContestAndProposedInANextRound() {
        CostSharing sharing = sharing();
        sharing.propose();
        sharing.contest();
        sharing.settle(List.of(TODAY));
        assertThat(sharing.state()).isEqualTo(CostSharingState.CONTESTED);

        sharing.withdraw(TODAY);
        assertThat(sharing.takenBackOn()).isEqualTo(TODAY);
        refused(CostSharingRule.COST_SHARING_HAS_STATEMENTS, sharing::requireWithoutStatements);
        sharing.replace(content(MODEL, units(1, 2, 0)));
        sharing.propose();

        assertThat(sharing.round()).isEqualTo(2);
        assertThat(sharing.state()).isEqualTo(CostSharingState.PROPOSED);
    }

    @Test
    void roundIsTakenBackNoSoonerThanItsLastAnswer() {
        Statement contested = statement(TODAY.minusDays(20));
        contested.contest(LEVL, TODAY.minusDays(5), "Too much");
        Statement open = statement(TODAY.minusDays(20));
        RoundDays days = RoundDays.of(List.of(contested, open), TODAY);

        days.require(TODAY.minusDays(5));
        days.require(TODAY);
        for (LocalDate day : List.of(TODAY.minusDays(6), TODAY.minusDays(20), TODAY.plusDays(1))) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> days.require(day));
        }
        RoundDays.of(List.of(open), TODAY).require(TODAY.minusDays(20));
    }

    @Test
    void statementIsAnsweredOnce() {
        Statement accepted = statement();
        accepted.accept(accepted.partnerId(), TODAY);
        Statement contested = statement();
        contested.contest(LEVL, TODAY, "300 nights");

        refused(CostSharingRule.STATEMENT_ANSWERED, () -> accepted.accept(accepted.partnerId(), TODAY));
        refused(CostSharingRule.STATEMENT_ANSWERED, () -> accepted.contest(accepted.partnerId(), TODAY, "too late"));
        refused(CostSharingRule.STATEMENT_ANSWERED, () -> contested.accept(contested.partnerId(), TODAY));
        assertThat(contested.answer()).contains(new StatementAnswer(false, TODAY, "300 nights", LEVL, null));
    }

    @Test
    void withdrawnStatementKeepsItsAnswerAndTakesNoOther() {
        Statement open = statement();
        open.withdraw();
        Statement accepted = statement();
        accepted.accept(accepted.partnerId(), TODAY);
        accepted.withdraw();

        refused(CostSharingRule.STATEMENT_WITHDRAWN, () -> open.accept(open.partnerId(), TODAY));
        assertThat(accepted.state()).isEqualTo(StatementState.WITHDRAWN);
        assertThat(accepted.answer()).contains(new StatementAnswer(true, TODAY, null, null, null));
    }

    @Test
    void proofOfAnAcceptanceCountsAsLongAsTheAcceptanceDoes() {
        Caller keeper = Caller.of("officer", LEVL, Role.FINANCE_OFFICER);
        Statement mistaken = statement();
        mistaken.acceptOnBehalf(keeper, proof(TODAY), TODAY);
        Statement takenBack = statement();
        takenBack.acceptOnBehalf(keeper, proof(TODAY), TODAY);

        assertThat(mistaken.countingProof()).contains(proof(TODAY));

        mistaken.withdrawAnswer(TODAY, "another letter");
        takenBack.withdraw();
        assertThat(mistaken.countingProof()).isEmpty();
        assertThat(takenBack.countingProof()).isEmpty();
    }

    private static AcceptanceProof proof(LocalDate day) {
        return new AcceptanceProof(day, "letter 12", "0".repeat(64));
    }

    private static CostSharing sharing() {
        return new CostSharing(LEVL, content(MODEL, units(1, 1, 306)));
    }

    private static Statement statement() {
        return statement(TODAY);
    }

    private static Statement statement(LocalDate proposedOn) {
        CostSharing sharing = sharing();
        sharing.propose();
        Outcome outcome = sharing.outcome();
        PartnerOutcome partner = outcome.partners().getFirst();
        return new Statement(
                sharing,
                partner.partnerId(),
                StatementContent.of(sharing.content(), outcome, partner, null),
                proposedOn);
    }

    private static PartnerShare stays(int units, Nights... nights) {
        return partner(1, units, null, List.of(nights), PrintedFigures.NONE);
    }

    private static void refused(CostSharingRule rule, ThrowingCallable action) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(action)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule))
                .satisfies(violation -> assertThat(rule.kind() == Rule.Kind.STATE
                                || !violation.issues().isEmpty())
                        .isTrue());
    }
}
