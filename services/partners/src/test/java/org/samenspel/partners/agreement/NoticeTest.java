package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.assertBroken;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.rule.RuleViolation;

/** How a party may leave, and until when it stays. */
class NoticeTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final Terms FIVE_YEARS = new Terms(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31), null);
    private static final Terms YEAR_BY_YEAR = new Terms(
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 12, 31),
            new Renewal(Period.ofYears(1), 2, Period.ofMonths(3)));
    private static final NoticeRule YEAR_BY_LETTER = new NoticeRule(Period.ofYears(1), Form.REGISTERED_LETTER, null);

    @Test
    void longerNoticeThanTheLeastMayBeChosenAndNoShorterOne() {
        assertThat(leaves(Form.REGISTERED_LETTER, null, YEAR_BY_LETTER)).isEqualTo("2024-05-10");
        assertThat(leaves(Form.REGISTERED_LETTER, LocalDate.of(2024, 12, 31), YEAR_BY_LETTER))
                .isEqualTo("2024-12-31");
        assertBroken(
                () -> leaves(Form.REGISTERED_LETTER, LocalDate.of(2024, 5, 9), YEAR_BY_LETTER),
                AgreementRule.NOTICE_TOO_SHORT);
    }

    @Test
    void anyFormWillDoWhereNoneIsAgreedAndTheAgreedOneWhereOneIs() {
        var monthInAnyForm = new NoticeRule(Period.ofMonths(1), null, null);

        assertThat(leaves(null, null, monthInAnyForm)).isEqualTo("2023-06-10");
        assertThat(leaves(Form.ELECTRONIC, null, monthInAnyForm)).isEqualTo("2023-06-10");
        assertBroken(() -> leaves(Form.ELECTRONIC, null, YEAR_BY_LETTER), AgreementRule.NOTICE_FORM);
        assertBroken(() -> leaves(null, null, YEAR_BY_LETTER), AgreementRule.NOTICE_FORM);
    }

    @Test
    void noticeInAnotherFormIsToldWhichOneIsAgreed() {
        assertThatThrownBy(() -> leaves(null, null, YEAR_BY_LETTER))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.issues().getFirst().detail())
                                .isEqualTo("Say how it was given; agreed is: registered letter"));
    }

    @Test
    void partyLeavesOnTheDayOfItsNoticeWhereItMayAtAnyTime() {
        assertThat(leaves(null, null, new NoticeRule(null, null, "te allen tijde")))
                .isEqualTo(DAY);
    }

    @Test
    void noticeInTimeEndsTheRunningTermAndOneTooLateTheNextOne() {
        assertThat(atEndOfTerm(LocalDate.of(2022, 9, 30), YEAR_BY_YEAR)).isEqualTo("2022-12-31");
        assertThat(atEndOfTerm(LocalDate.of(2022, 10, 1), YEAR_BY_YEAR)).isEqualTo("2023-12-31");
        assertBroken(() -> atEndOfTerm(LocalDate.of(2023, 10, 1), YEAR_BY_YEAR), AgreementRule.NO_NOTICE_RULE);
        assertBroken(() -> atEndOfTerm(DAY, FIVE_YEARS), AgreementRule.NO_NOTICE_RULE);
    }

    @Test
    void proofIsInNoMessage() {
        assertThat(new Notice(DAY, Form.REGISTERED_LETTER, null, false, "RR 123 456 785 BE").toString())
                .doesNotContain("RR");
    }

    private static LocalDate leaves(@Nullable Form form, @Nullable LocalDate chosen, NoticeRule rule) {
        return new Notice(DAY, form, chosen, false, null).lastDay(List.of(rule), FIVE_YEARS);
    }

    private static LocalDate atEndOfTerm(LocalDate givenOn, Terms terms) {
        return new Notice(givenOn, null, null, true, null).lastDay(List.of(), terms);
    }
}
