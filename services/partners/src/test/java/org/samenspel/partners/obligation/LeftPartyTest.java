package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Invitation;
import org.samenspel.partners.agreement.Notice;
import org.samenspel.partners.agreement.Parties;
import org.samenspel.partners.agreement.Party;
import org.samenspel.partners.agreement.PartyActs;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.RuleViolation;

/** The last day of a party is 10 January 2023; what it did until then may be written down later. */
class LeftPartyTest {

    private static final LocalDate LAST = LocalDate.of(2023, 1, 10);
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final UUID LEFT = UUID.randomUUID();

    private final AgreementScope agreement = leftBy(LAST);

    @Test
    void asksForNothingAfterItsLastDay() {
        Obligation onRequest = Obliged.by(Duties.onRequest(Period.ofMonths(1)));

        refused(() -> request(onRequest, LAST.plusDays(1)));
        request(onRequest, LAST);

        assertThat(onRequest.requests()).extracting(Request::requestedOn).containsExactly(LAST);
    }

    @Test
    void depositsNothingAfterItsLastDay() {
        var byDocument = Obliged.by(Duties.due(null, "2023-12-31", new Proof(Proof.Kind.DOCUMENT, null)));

        refused(() -> deposit(byDocument, LAST.plusDays(1)));
        deposit(byDocument, LAST);

        assertThat(byDocument.documents()).extracting(Deposit::depositedOn).containsExactly(LAST);
    }

    @Test
    void whoIsNoPartyIsToldSoWhateverItSends() {
        Obligation byDays = Obliged.by(Duties.due(null, "2023-12-31", new Proof(Proof.Kind.MEETING, null)));
        UUID stranger = UUID.randomUUID();
        LocalDate tomorrow = TODAY.plusDays(1);

        refused(
                () -> byDays.request(
                        agreement,
                        Representation.of(stranger),
                        new Request(UUID.randomUUID(), stranger, tomorrow, null, null),
                        TODAY),
                AgreementRule.NOT_A_PARTY);
        refused(
                () -> byDays.deposit(
                        agreement,
                        Representation.of(stranger),
                        new Deposit(UUID.randomUUID(), stranger, tomorrow, "Eindevaluatie", null, null, null),
                        TODAY),
                AgreementRule.NOT_A_PARTY);
    }

    @Test
    void takesNothingBackOnceItsLastDayIsOverUnlessItKeepsTheAgreement() {
        refused(() -> agreement.requireKeptOrIn(Representation.of(LEFT), LAST.plusDays(1)), AgreementRule.NOT_A_PARTY);

        assertThatCode(() -> agreement.requireKeptOrIn(Representation.of(LEFT), LAST))
                .doesNotThrowAnyException();
        assertThatCode(() -> agreement.requireKeptOrIn(Representation.of(agreement.ownerId()), TODAY))
                .doesNotThrowAnyException();
    }

    private void request(Obligation obligation, LocalDate day) {
        obligation.request(
                agreement, Representation.of(LEFT), new Request(UUID.randomUUID(), LEFT, day, null, null), TODAY);
    }

    private void deposit(Obligation obligation, LocalDate day) {
        obligation.deposit(
                agreement,
                Representation.of(LEFT),
                new Deposit(UUID.randomUUID(), LEFT, day, "Eindevaluatie", null, null, null),
                TODAY);
    }

    private static AgreementScope leftBy(LocalDate last) {
        var notice = new Notice(last.minusYears(1), null, last, false, null);
        var left = new Party(
                new Invitation(LEFT, "party", 1, null, List.of(), List.of()),
                new PartyActs(List.of(), null, null, null, null, notice),
                null,
                null);
        return Obliged.of(new Parties(List.of(Obliged.AGREEMENT.parties().list().getFirst(), left)));
    }

    private static void refused(ThrowingCallable call) {
        refused(call, AgreementRule.PARTY_LEFT);
    }

    private static void refused(ThrowingCallable call, AgreementRule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
