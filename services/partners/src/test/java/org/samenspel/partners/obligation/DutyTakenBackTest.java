package org.samenspel.partners.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementRule;
import org.samenspel.partners.agreement.AgreementScope;
import org.samenspel.partners.agreement.Withdrawal;
import org.samenspel.security.Representation;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/** A request or a document that was written down by mistake, and a duty whose article is deleted. */
class DutyTakenBackTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);
    private static final LocalDate TODAY = LocalDate.of(2022, 12, 1);
    private static final Withdrawal MISTAKE = new Withdrawal(Obliged.PARTY, TODAY, "Vergissing");
    private static final AgreementScope KEPT = Obliged.agreement(null);

    @Test
    void withdrawnRequestStartsNothingAndItsWindowIsTakenBack() {
        Obligation obligation = Obliged.by(Duties.onRequest(Period.ofMonths(1)));
        UUID asked = ask(obligation);
        review(obligation);

        obligation.withdrawRequest(asked, MISTAKE);

        assertThat(standings(obligation)).isEmpty();
        assertThat(obligation.requests().getFirst().withdrawal()).isEqualTo(MISTAKE);
        assertThat(obligation.unpublished(standings(obligation)))
                .extracting(Window.Standing::state)
                .containsExactly(WindowState.OPEN);
        refused(() -> obligation.withdrawRequest(asked, MISTAKE));
    }

    @Test
    void otherRequestsStayWhenOneIsWithdrawn() {
        Obligation obligation = Obliged.by(Duties.onRequest(Period.ofMonths(1)));
        UUID mistake = ask(obligation);
        UUID meant = ask(obligation);

        obligation.withdrawRequest(mistake, MISTAKE);

        assertThat(standings(obligation)).extracting(Window.Standing::requestId).containsExactly(meant);
        assertThatThrownBy(() -> obligation.withdrawRequest(UUID.randomUUID(), MISTAKE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawnDocumentFulfillsNothing() {
        Obligation obligation = Obliged.by(Duties.due(null, "2022-10-31", new Proof(Proof.Kind.DOCUMENT, null)));
        var document = new Deposit(UUID.randomUUID(), Obliged.PARTY, DAY, "Eindevaluatie", null, null, null);
        obligation.deposit(KEPT, Representation.of(Obliged.PARTY), document, TODAY);
        assertThat(standings(obligation)).extracting(Window.Standing::state).containsExactly(WindowState.FULFILLED);
        review(obligation);

        obligation.withdrawDeposit(document.id(), MISTAKE);

        assertThat(obligation.unpublished(standings(obligation)))
                .extracting(Window.Standing::state)
                .containsExactly(WindowState.BREACHED);
        assertThat(obligation.documents().getFirst().withdrawal()).isEqualTo(MISTAKE);
        refused(() -> obligation.withdrawDeposit(document.id(), MISTAKE));
    }

    @Test
    void dutyEndsWithTheAmendmentThatDeletesItsArticle() {
        Obligation obligation = Obliged.by(Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        LocalDate day = LocalDate.of(2023, 7, 1);
        AgreementScope deleted = Obliged.agreement(day);

        assertThat(obligation.standings(deleted, List.of(), LocalDate.of(2026, 1, 1)))
                .extracting(window -> window.end() + " " + window.required())
                .containsExactly("2022-12-31 1", "2023-06-30 1");
        assertThat(obligation.on(deleted, day).duty()).isNull();
        assertThat(obligation.versions(deleted))
                .extracting(Version::amendmentId)
                .containsExactly(null, Obliged.DELETION);
        assertThat(obligation.on(deleted, day.minusDays(1)).duty()).isNotNull();
    }

    @Test
    void whatWasToldOfWindowsAfterTheDeletionIsTakenBack() {
        Obligation obligation = Obliged.by(Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        LocalDate today = LocalDate.of(2024, 6, 1);
        obligation.unpublished(obligation.standings(KEPT, List.of(), today)).forEach(obligation::publish);

        List<Window.Standing> after = obligation.unpublished(
                obligation.standings(Obliged.agreement(LocalDate.of(2023, 1, 1)), List.of(), today));

        assertThat(after)
                .extracting(window -> window.start() + " " + window.state())
                .containsExactly("2023-01-01 OPEN");
    }

    @Test
    void dutyThatTheAmendmentMovesToAnotherArticleGoesOn() {
        Obligation obligation = Obliged.by(Duties.atLeast(1, Duty.Cadence.YEAR, Duty.Anchor.CALENDAR));
        AgreementScope deleted = Obliged.agreement(LocalDate.of(2023, 5, 1));
        obligation.change(deleted, Obliged.changed(2));

        assertThat(obligation.on(deleted, LocalDate.of(2023, 4, 30)).duty()).isNotNull();
    }

    @Test
    void whatALaterAmendmentAsksIsNotKnownBeforeItIsProposed() {
        AgreementScope before = Obliged.of(KEPT.parties());
        Obligation changed = Obliged.by(Duties.onRequest(Period.ofMonths(1)));
        changed.change(KEPT, Obliged.changed(4));

        assertThat(new Obligation(KEPT, Obliged.changed(2)).isKnownTo(before)).isFalse();
        assertThat(changed.versions(before)).extracting(Version::amendmentId).containsExactly((UUID) null);
        assertThat(changed.on(before, LocalDate.of(2024, 1, 1)).duty()).isEqualTo(Duties.onRequest(Period.ofMonths(1)));
    }

    @Test
    void nothingIsAskedOrDepositedWhileTheDutyDoesNotCount() {
        Obligation ended = Obliged.by(Duties.onRequest(Period.ofMonths(1)));
        ended.change(KEPT, Obliged.changed(null));
        Obligation later = new Obligation(KEPT, Obliged.changed(2));

        assertThatThrownBy(() -> ask(ended, LocalDate.of(2023, 6, 1)))
                .hasMessageContaining("An amendment ended the duty before that day");
        assertThatThrownBy(() -> ask(later, DAY))
                .hasMessageContaining("The amendment that asks it doesn't count on that day");
    }

    private static UUID ask(Obligation obligation) {
        return ask(obligation, DAY);
    }

    private static UUID ask(Obligation obligation, LocalDate day) {
        var request = new Request(UUID.randomUUID(), Obliged.PARTY, day, null, null);
        return obligation
                .request(KEPT, Representation.of(Obliged.PARTY), request, TODAY)
                .id();
    }

    private static void review(Obligation obligation) {
        obligation.unpublished(standings(obligation)).forEach(obligation::publish);
    }

    private static List<Window.Standing> standings(Obligation obligation) {
        return obligation.standings(KEPT, List.of(), TODAY);
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(AgreementRule.ALREADY_WITHDRAWN));
    }
}
