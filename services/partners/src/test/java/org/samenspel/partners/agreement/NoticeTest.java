package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    }

    @Test
    void lastTermEndsByItselfAndAsksNoNotice() {
        refused(
                () -> atEndOfTerm(LocalDate.of(2023, 10, 1), YEAR_BY_YEAR),
                AgreementRule.TERM_ENDS_BY_ITSELF,
                "The agreement ends by itself on 2024-12-31, and no notice is needed; to leave before, leave out atEndOfTerm");
        assertBroken(() -> atEndOfTerm(DAY, FIVE_YEARS), AgreementRule.TERM_ENDS_BY_ITSELF);
        assertBroken(
                () -> atEndOfTerm(DAY, new Terms(LocalDate.of(2022, 1, 1), null, null)), AgreementRule.NO_NOTICE_RULE);
    }

    @Test
    void lastTermEndsWithTheAgreementWhenOthersLeaveBefore() {
        Agreement agreement = Agreed.active(VVSG, LEVL, OTHER);
        Agreed.notice(agreement, VVSG, LocalDate.of(2023, 2, 1));
        Agreed.notice(agreement, OTHER, LocalDate.of(2023, 2, 1));
        var atEnd = new Notice(LocalDate.of(2023, 3, 1), Form.REGISTERED_LETTER, null, true, null);

        refused(
                () -> agreement.giveNotice(LEVL, atEnd, Agreed.TODAY, Agreed.NONE),
                AgreementRule.TERM_ENDS_BY_ITSELF,
                "The agreement ends by itself on 2024-02-01, and no notice is needed; to leave before, leave out atEndOfTerm");
    }

    @Test
    void noticeThatIsTooShortIsToldTheEarliestLastDayAndWhenItHadToBeGiven() {
        refused(
                () -> leaves(Form.REGISTERED_LETTER, LocalDate.of(2023, 12, 31), YEAR_BY_LETTER),
                AgreementRule.NOTICE_TOO_SHORT,
                "The earliest last day is 2024-05-10; for 2023-12-31 notice had to be given by 2022-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "P1M, 2023-02-28, 2023-01-31",
        "P1M, 2023-03-31, 2023-02-28",
        "P1Y, 2024-02-29, 2023-02-28",
        "P10D, 2023-03-05, 2023-02-23",
        "P1M29D, 2026-03-01, 2025-12-31"
    })
    void latestDayToGiveNoticeIsTheLastOneThatIsInTime(Period period, LocalDate lastDay, LocalDate latest) {
        var rule = new NoticeRule(period, null, null);

        assertThat(rule.latestFor(lastDay)).isEqualTo(latest);
        assertThat(rule.lastDay(latest)).isBeforeOrEqualTo(lastDay);
        assertThat(rule.lastDay(latest.plusDays(1))).isAfter(lastDay);
    }

    private static void refused(ThrowingCallable deed, AgreementRule rule, String detail) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(refused.rule()).isEqualTo(rule);
            assertThat(refused.detail()).isEqualTo(detail);
        });
    }

    @Test
    void proofIsInNoMessage() {
        assertThat(new Notice(DAY, Form.REGISTERED_LETTER, null, false, "RR 123 456 785 BE").toString())
                .doesNotContain("RR");
    }

    private static LocalDate leaves(@Nullable Form form, @Nullable LocalDate chosen, NoticeRule rule) {
        return new Notice(DAY, form, chosen, false, null).lastDay(List.of(rule), FIVE_YEARS, FIVE_YEARS.lastDay());
    }

    private static LocalDate atEndOfTerm(LocalDate givenOn, Terms terms) {
        return new Notice(givenOn, null, null, true, null).lastDay(List.of(), terms, terms.lastDay());
    }
}
