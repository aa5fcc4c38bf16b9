package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.VVSG;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.rule.InvalidInput;

/** Two years from 2022 on, then year after year unless notice is given three months before the end. */
class TermsTest {

    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);

    private final Terms endless = terms(null);
    private final Terms twice = terms(2);

    @ParameterizedTest
    @CsvSource({
        "2021-06-01, 2022-01-01, 2023-12-31, 2023-09-30",
        "2023-09-30, 2022-01-01, 2023-12-31, 2023-09-30",
        "2023-10-01, 2022-01-01, 2023-12-31, 2024-09-30",
        "2023-12-31, 2022-01-01, 2023-12-31, 2024-09-30",
        "2024-01-01, 2024-01-01, 2024-12-31, 2024-09-30",
        "2094-12-31, 2094-01-01, 2094-12-31, 2095-09-30"
    })
    void termRunsOnUnlessNoticeIsGivenInTime(LocalDate day, LocalDate first, LocalDate last, LocalDate noticeBy) {
        assertThat(endless.running(day)).isEqualTo(new org.samenspel.values.Period(first, last));
        assertThat(endless.noticeBy(day, null)).isEqualTo(noticeBy);
        assertThat(endless.lastDay()).isNull();
    }

    @Test
    void lastRenewalIsTheEnd() {
        assertThat(twice.lastDay()).isEqualTo("2025-12-31");
        assertThat(twice.noticeBy(LocalDate.of(2024, 9, 30), null)).isEqualTo("2024-09-30");
        assertThat(twice.noticeBy(LocalDate.of(2024, 10, 1), null)).isNull();
        assertThat(twice.deadlines(START, twice.lastDay()))
                .containsExactly(LocalDate.of(2023, 9, 30), LocalDate.of(2024, 9, 30));
    }

    @Test
    void lastDaysToGiveNoticeGoOnAfterAHundredTerms() {
        var monthly = new Terms(
                LocalDate.of(2015, 1, 1), LocalDate.of(2015, 1, 31), new Renewal(Period.ofMonths(1), null, null));
        LocalDate today = LocalDate.of(2026, 11, 29);

        List<LocalDate> deadlines = monthly.deadlines(today, null);

        assertThat(deadlines)
                .startsWith(monthly.noticeBy(today, null), LocalDate.of(2026, 12, 31))
                .hasSize(100);
        assertThat(Terms.moreAfter(deadlines)).isEqualTo(deadlines.get(50));
    }

    @Test
    void lastDaysToGiveNoticeEndWithTheLastRenewal() {
        List<LocalDate> left = twice.deadlines(LocalDate.of(2023, 10, 1), twice.lastDay());

        assertThat(left).containsExactly(LocalDate.of(2024, 9, 30));
        assertThat(Terms.moreAfter(left)).isNull();
        assertThat(twice.deadlines(LocalDate.of(2024, 10, 1), twice.lastDay())).isEmpty();
    }

    @Test
    void nobodyHasToGiveNoticeAgainstARenewalThatDoesNotComeAnyMore() {
        Agreement agreement = renewed();
        LocalDate day = LocalDate.of(2026, 6, 1);
        assertThat(agreement.on(day, NONE).noticeBy()).isEqualTo("2026-09-30");

        agreement.giveNotice(
                VVSG, new Notice(LocalDate.of(2026, 3, 1), Form.REGISTERED_LETTER, null, true, null), day, NONE);

        assertThat(agreement.on(day, NONE).endsOn()).isEqualTo("2026-12-31");
        assertThat(agreement.on(day, NONE).noticeBy()).isNull();
        assertThat(deadlinesFrom(day, "2026-12-31")).isEmpty();
    }

    @Test
    void noticeIsDueAgainstEachRenewalThatComesBeforeTheEnd() {
        LocalDate day = LocalDate.of(2023, 6, 1);

        assertThat(deadlinesFrom(day, "2024-12-30")).containsExactly(LocalDate.of(2023, 9, 30));
        assertThat(deadlinesFrom(day, "2024-12-31")).containsExactly(LocalDate.of(2023, 9, 30));
        assertThat(deadlinesFrom(day, "2025-01-01"))
                .containsExactly(LocalDate.of(2023, 9, 30), LocalDate.of(2024, 9, 30));
        assertThat(endless.noticeBy(day, LocalDate.of(2023, 12, 31))).isNull();
        assertThat(endless.noticeBy(day, LocalDate.of(2024, 1, 1))).isEqualTo("2023-09-30");
    }

    private List<LocalDate> deadlinesFrom(LocalDate day, String lastDay) {
        return endless.deadlines(day, LocalDate.parse(lastDay));
    }

    @ParameterizedTest
    @CsvSource({"2023-09-30, 2023-12-31", "2023-10-01, 2024-12-31"})
    void noticeThatComesTooLateEndsTheTermAfter(LocalDate givenOn, LocalDate end) {
        assertThat(endless.endByNotice(givenOn)).isEqualTo(end);
    }

    @Test
    void quartersEndOnTheLastDayOfTheirMonth() {
        var quarters = new Terms(
                LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31), new Renewal(Period.ofMonths(3), null, null));

        assertThat(quarters.running(LocalDate.of(2023, 6, 15)).end()).isEqualTo("2023-06-30");
        assertThat(quarters.noticeBy(LocalDate.of(2023, 6, 15), null)).isEqualTo("2023-06-30");
    }

    @Test
    void agreementGoesOnAfterItsFirstTermUntilPartiesEndItByConsent() {
        Agreement agreement = renewed();
        assertThat(agreement.on(Agreed.TODAY, NONE).endsOn()).isNull();
        assertThat(agreement.on(LocalDate.of(2030, 1, 1), NONE).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(agreement.on(Agreed.TODAY, NONE).noticeBy()).isEqualTo("2026-09-30");

        Amendment end = agreement.propose(Agreed.amendment(List.of(), LocalDate.of(2027, 6, 30)), Agreed.TODAY, NONE);
        Agreed.consent(agreement, end, VVSG, "2023-06-01");
        Agreed.consent(agreement, end, LEVL, "2023-06-01");

        assertThat(agreement.on(Agreed.TODAY, NONE).endsOn()).isEqualTo("2027-06-30");
        assertThat(agreement.on(Agreed.TODAY, NONE).noticeBy()).isNull();
    }

    @Test
    void refusesRenewalOfTermThatNeverEnds() {
        AgreementContent content = Agreed.draft(VVSG, LEVL).contentOn(Agreed.TODAY, Agreed.NONE);

        assertThatThrownBy(() -> new AgreementContent(
                        content.reference(),
                        content.type(),
                        content.title(),
                        new org.samenspel.values.Period(START, null),
                        null,
                        new Renewal(Period.ofYears(1), null, null),
                        List.of(),
                        null,
                        content.parties(),
                        content.text(),
                        List.of()))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P10D", "-P1Y", "P101Y"})
    void refusesRenewalThatNobodyAgreesOn(String period) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Renewal(Period.parse(period), null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P13M", "P366D"})
    void refusesRenewalWithNoticeLongerThanItsTerm(String notice) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Renewal(Period.ofYears(1), null, Period.parse(notice)))
                .withMessageContaining("notice must not be longer");
        assertThat(new Renewal(Period.ofMonths(12), null, Period.ofYears(1)).notice())
                .isEqualTo(Period.ofYears(1));
    }

    @Test
    void noticeAtAnyTimeIsSaidInWords() {
        var anyTime = new NoticeRule(null, null, "De partijen kunnen te allen tijde opzeggen");

        assertThat(anyTime.lastDay(Agreed.TODAY)).isEqualTo(Agreed.TODAY);
        assertThat(anyTime.allows(Form.ELECTRONIC)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeRule(null, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NoticeRule(null, null, " "));
    }

    private static Agreement renewed() {
        AgreementContent content =
                Agreed.content(AgreementType.FRAMEWORK, List.of(Agreed.party(VVSG), Agreed.party(LEVL)));
        var agreement = new Agreement(
                LEVL,
                new AgreementContent(
                        content.reference(),
                        content.type(),
                        content.title(),
                        content.term(),
                        content.notice(),
                        new Renewal(Period.ofYears(1), null, Period.ofMonths(3)),
                        List.of(),
                        null,
                        content.parties(),
                        content.text(),
                        List.of()));
        Agreed.conclude(agreement, VVSG, LEVL);
        return agreement;
    }

    private static Terms terms(@Nullable Integer times) {
        return new Terms(START, END, new Renewal(Period.ofYears(1), times, Period.ofMonths(3)));
    }
}
