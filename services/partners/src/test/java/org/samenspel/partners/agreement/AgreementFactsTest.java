package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.PROPOSED;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.article;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.consent;
import static org.samenspel.partners.agreement.Agreed.notice;
import static org.samenspel.partners.agreement.Agreed.signature;
import static org.samenspel.partners.agreement.Agreed.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.partners.agreement.AgreementNews.Kind;

/** People are late, wrong or gone: each fact counts from its own day, and what was recorded by mistake counts on none. */
class AgreementFactsTest {

    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);
    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Vergissing");

    private final Agreement two = Agreed.active(VVSG, LEVL);
    private final Agreement three = Agreed.active(VVSG, LEVL, OTHER);

    @Test
    void amendmentThatWaitsOnlyForPartyThatLeavesCountsFromTheDayAfterItsLast() {
        notice(three, OTHER, LocalDate.of(2023, 5, 10));
        Amendment amendment = twice();
        three.propose(amendment, TODAY, NONE);
        consent(three, amendment, VVSG, "2023-05-20");

        assertThat(consent(three, amendment, LEVL, "2023-05-20")).isFalse();

        assertThat(effectiveOn(three, amendment, TODAY)).isEqualTo("2024-05-11");
        assertThat(text(three, LocalDate.of(2024, 5, 10))).containsExactly("een", "vier", "een keer");
        assertThat(text(three, LocalDate.of(2024, 5, 11))).containsExactly("een", "vier", "twee keer");
        told(three, TODAY);
        assertThat(told(three, LocalDate.of(2024, 5, 11))).containsExactly(Kind.AMENDED);
    }

    @Test
    void amendmentCountsWhenTheNoticeThatIsToldLateSaysThatNobodyIsMissing() {
        Amendment amendment = twice();
        three.propose(amendment, TODAY, NONE);
        consent(three, amendment, VVSG, "2023-02-01");
        consent(three, amendment, LEVL, "2023-02-01");
        assertThat(effectiveOn(three, amendment, TODAY)).isNull();

        notice(three, OTHER, LocalDate.of(2022, 2, 15));

        assertThat(effectiveOn(three, amendment, TODAY)).isEqualTo("2023-02-16");
    }

    @Test
    void nothingTakesEffectBeforeTheTerm() {
        Amendment early = proposedBy(VVSG, LocalDate.of(2021, 9, 1), List.of(article("6", "twee keer")), null, null);
        two.propose(early, TODAY, NONE);
        consent(two, early, VVSG, "2021-09-01");
        consent(two, early, LEVL, "2021-09-02");

        assertThat(effectiveOn(two, early, LocalDate.of(2021, 10, 1))).isEqualTo("2022-01-01");
    }

    @Test
    void nobodyConsentsBeforeTheProposal() {
        Amendment amendment = twice();
        two.propose(amendment, TODAY, NONE);

        assertBroken(() -> consent(two, amendment, VVSG, "2022-12-31"), AgreementRule.CONSENT_BEFORE_PROPOSAL);
    }

    @Test
    void amendmentDoesNotCountWhenItTurnsOutThatTheAgreementHadEnded() {
        Agreement two = Agreed.active(VVSG, LEVL);
        Amendment amendment = twice();
        two.propose(amendment, TODAY, NONE);
        consent(two, amendment, VVSG, "2023-05-01");
        assertThat(consent(two, amendment, LEVL, "2023-05-01")).isTrue();

        Agreed.notice(two, VVSG, LocalDate.of(2022, 3, 1));

        assertThat(two.on(TODAY, NONE).endsOn()).isEqualTo("2023-03-01");
        assertThat(effectiveOn(two, amendment, TODAY)).isNull();
    }

    @Test
    void noticeOfLongAgoIsRecordedAfterTheEndAndMovesIt() {
        told(two, LATER);
        assertThat(two.on(LATER, NONE).state()).isEqualTo(AgreementState.ENDED);

        two.giveNotice(VVSG, Agreed.notice(NoticeRule.Form.REGISTERED_LETTER, LocalDate.of(2024, 3, 1)), LATER, NONE);

        assertThat(two.on(LATER, NONE).endsOn()).isEqualTo("2025-03-01");
        assertThat(two.on(LocalDate.of(2025, 3, 2), NONE).state()).isEqualTo(AgreementState.ENDED);
        assertThat(told(two, LATER)).containsExactly(Kind.NOTICE_GIVEN);
    }

    @Test
    void withdrawnNoticeReopensWhatEndedAndIsKeptWithItsReason() {
        notice(two, VVSG, LocalDate.of(2022, 2, 1));
        assertThat(told(two, TODAY)).endsWith(Kind.ENDED);
        UUID notice = fact(two, Fact.Kind.NOTICE);

        two.withdraw(notice, MISTAKE, NONE);

        assertThat(two.on(TODAY, NONE).state()).isEqualTo(AgreementState.ACTIVE);
        assertThat(two.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");
        assertThat(two.facts().one(notice).withdrawal()).isEqualTo(MISTAKE);
        assertThat(told(two, TODAY)).containsExactly(Kind.REOPENED);
        assertBroken(() -> two.withdraw(notice, MISTAKE, NONE), AgreementRule.ALREADY_WITHDRAWN);
    }

    @Test
    void withdrawnSignatureLetsTheAgreementWaitForIt() {
        told(two, TODAY);

        two.withdraw(fact(two, Fact.Kind.SIGNATURE), MISTAKE, NONE);

        assertThat(two.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(told(two, TODAY)).containsExactly(Kind.REOPENED);
        two.sign(VVSG, signature("Kris"), TODAY, NONE);
        assertThat(told(two, TODAY)).containsExactly(Kind.SIGNED, Kind.ACTIVATED);
    }

    @Test
    void eachSignatureThatIsWithdrawnOrGivenIsToldAlsoWhileOthersHaveNotSigned() {
        told(two, TODAY);
        List<Fact> signatures = two.facts().list().stream()
                .filter(fact -> fact.kind() == Fact.Kind.SIGNATURE)
                .toList();

        two.withdraw(signatures.getLast().id(), MISTAKE, NONE);
        assertThat(told(two, TODAY)).containsExactly(Kind.REOPENED);
        two.withdraw(signatures.getFirst().id(), MISTAKE, NONE);
        assertThat(told(two, TODAY)).containsExactly(Kind.CORRECTED);
        two.sign(signatures.getLast().organizationId(), signature("Kris"), TODAY, NONE);
        assertThat(told(two, TODAY)).containsExactly(Kind.CORRECTED);
        two.sign(signatures.getFirst().organizationId(), signature("Kris"), TODAY, NONE);
        assertThat(told(two, TODAY)).containsExactly(Kind.SIGNED, Kind.ACTIVATED);
    }

    @Test
    void withdrawnConsentTakesTheAmendmentBack() {
        Amendment amendment = twice();
        two.propose(amendment, TODAY, NONE);
        consent(two, amendment, VVSG, "2023-02-01");
        consent(two, amendment, LEVL, "2023-02-01");
        told(two, TODAY);
        assertBroken(() -> two.takeBack(amendment.id(), MISTAKE, NONE), AgreementRule.AMENDMENT_COUNTS);

        two.withdraw(fact(two, Fact.Kind.CONSENT), MISTAKE, NONE);

        assertThat(text(two, TODAY)).containsExactly("een", "vier", "een keer");
        assertThat(told(two, TODAY)).containsExactly(Kind.CORRECTED);
        two.takeBack(amendment.id(), MISTAKE, NONE);
        assertThat(two.on(TODAY, NONE).amendments().list()).isEmpty();
        assertThat(two.amendments().one(amendment.id()).withdrawal()).isEqualTo(MISTAKE);
        assertBroken(() -> consent(two, amendment, VVSG, "2023-03-01"), AgreementRule.ALREADY_WITHDRAWN);
    }

    @Test
    void proposalIsTakenBackUntilAllHaveSigned() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(SIGNED);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        told(agreement, TODAY);

        agreement.takeBack(MISTAKE, NONE);

        assertThat(told(agreement, TODAY)).containsExactly(Kind.WITHDRAWN);
        agreement.change(agreement.contentOn(TODAY, NONE));
        assertThat(agreement.facts().list()).extracting(Fact::withdrawal).containsOnly(MISTAKE);
        assertBroken(agreement::requireUnseen, AgreementRule.AGREEMENT_WAS_PROPOSED);
        assertBroken(() -> two.takeBack(MISTAKE, NONE), AgreementRule.AGREEMENT_NOT_PROPOSED);
    }

    @Test
    void goesOnWithoutPartyThatRefused() {
        Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);
        agreement.propose(SIGNED);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        agreement.sign(LEVL, signature("Kathleen"), TODAY, NONE);
        LocalDate day = LocalDate.of(2021, 9, 1);
        assertBroken(() -> agreement.exclude(OTHER, day, TODAY, NONE), AgreementRule.PARTY_DID_NOT_REFUSE);

        agreement.refuse(OTHER, "De raad stemde tegen", day, TODAY, NONE);
        assertThat(agreement.on(TODAY, NONE).state()).isEqualTo(AgreementState.PROPOSED);
        agreement.exclude(OTHER, day, TODAY, NONE);

        assertThat(agreement.on(TODAY, NONE).signedOn()).isEqualTo(day);
        assertThat(agreement.on(TODAY, NONE).parties().list())
                .extracting(Party::organizationId)
                .containsExactly(VVSG, LEVL);
    }

    @Test
    void nobodyIsLeftOutBeforeTheDayOnWhichItRefused() {
        Agreement agreement = Agreed.draft(VVSG, LEVL, OTHER);
        agreement.propose(SIGNED);
        agreement.refuse(OTHER, "De raad stemde tegen", SIGNED.plusDays(10), TODAY, NONE);

        assertBroken(
                () -> agreement.exclude(OTHER, SIGNED.plusDays(9), TODAY, NONE), AgreementRule.PARTY_DID_NOT_REFUSE);
        agreement.exclude(OTHER, SIGNED.plusDays(10), TODAY, NONE);
    }

    @Test
    void neverGoesOnWithOneParty() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(SIGNED);
        agreement.refuse(VVSG, "Toch niet", SIGNED, TODAY, NONE);

        assertBroken(() -> agreement.exclude(VVSG, SIGNED, TODAY, NONE), AgreementRule.FEWER_THAN_TWO_PARTIES);
    }

    @Test
    void isDroppedAndProposedAgainWhenThatWasAMistake() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(SIGNED);
        told(agreement, TODAY);

        agreement.drop("Eén partij weigert", TODAY, NONE);

        assertThat(told(agreement, TODAY)).containsExactly(Kind.DROPPED);
        assertThat(agreement.on(TODAY.minusDays(1), NONE).state()).isEqualTo(AgreementState.PROPOSED);
        assertBroken(() -> agreement.sign(VVSG, signature("Kris"), TODAY, NONE), AgreementRule.AGREEMENT_NOT_PROPOSED);
        agreement.withdraw(fact(agreement, Fact.Kind.DROP), MISTAKE, NONE);
        assertThat(told(agreement, TODAY)).containsExactly(Kind.REOPENED);
    }

    @Test
    void joinsWhenAllWhoAreInConsentedAndItSignedAndNotBeforeItsFirstDay() {
        Amendment accession = accession(LocalDate.of(2023, 4, 1));
        two.propose(accession, TODAY, NONE);
        assertThat(two.on(TODAY, NONE).invited()).hasSize(1);
        consent(two, accession, VVSG, "2023-02-01");
        consent(two, accession, LEVL, "2023-02-01");
        assertThat(two.on(TODAY, NONE).parties().list()).hasSize(2);
        told(two, TODAY);

        two.sign(OTHER, signature("Iemand", PROPOSED), TODAY, NONE);

        assertThat(joinedOn(two)).isEqualTo("2023-04-01");
        assertThat(told(two, TODAY)).containsExactly(Kind.PARTY_JOINED);
        Amendment next = twice();
        two.propose(next, TODAY, NONE);
        assertBroken(() -> consent(two, next, OTHER, "2023-03-31"), AgreementRule.NOT_A_PARTY);
        consent(two, next, VVSG, "2023-05-01");
        assertThat(consent(two, next, LEVL, "2023-05-01")).isFalse();
        assertThat(consent(two, next, OTHER, "2023-05-02")).isTrue();
    }

    @Test
    void whoJoinsIsCountedWhenAnotherLeaves() {
        Amendment accession = accession(LocalDate.of(2023, 4, 1));
        two.propose(accession, TODAY, NONE);
        consent(two, accession, VVSG, "2023-02-01");
        consent(two, accession, LEVL, "2023-02-01");
        two.sign(OTHER, signature("Iemand", PROPOSED), TODAY, NONE);

        notice(two, VVSG, LocalDate.of(2023, 5, 10));

        assertThat(two.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void nobodyJoinsTwice() {
        Amendment again = proposedBy(LEVL, PROPOSED, List.of(), null, new Joining(Agreed.party(VVSG), TODAY));

        assertBroken(() -> two.propose(again, TODAY, NONE), AgreementRule.PARTY_TWICE);
    }

    @Test
    void endByConsentIsNotBeforeTheLastConsent() {
        Amendment end = proposedBy(VVSG, PROPOSED, List.of(), LocalDate.of(2023, 1, 15), null);
        two.propose(end, TODAY, NONE);
        consent(two, end, VVSG, "2023-02-01");
        consent(two, end, LEVL, "2023-03-01");

        assertThat(two.on(TODAY, NONE).endsOn()).isEqualTo("2023-03-01");
    }

    private static Amendment accession(LocalDate firstDay) {
        return proposedBy(LEVL, PROPOSED, List.of(), null, new Joining(Agreed.party(OTHER), firstDay));
    }

    private static Amendment twice() {
        return proposedBy(VVSG, PROPOSED, List.of(article("6", "twee keer")), null, null);
    }

    private static Amendment proposedBy(
            UUID party, LocalDate day, List<Article> articles, LocalDate lastDay, Joining joining) {
        Amendment some = Agreed.amendment(List.of(article("1", "x")), null);
        return new Amendment(
                some.id(), party, day, some.title(), TextChange.of(articles), lastDay, joining, List.of(), null, null);
    }

    private static LocalDate effectiveOn(Agreement agreement, Amendment amendment, LocalDate day) {
        return agreement.on(day, NONE).amendments().one(amendment.id()).effectiveOn();
    }

    private static LocalDate joinedOn(Agreement agreement) {
        return agreement.on(TODAY, NONE).parties().list().getLast().joinedOn();
    }

    private static UUID fact(Agreement agreement, Fact.Kind kind) {
        return agreement.facts().list().stream()
                .filter(fact -> fact.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static List<Kind> told(Agreement agreement, LocalDate day) {
        List<Kind> told = new ArrayList<>();
        for (Optional<AgreementNews> news = agreement.nextNews(day, NONE);
                news.isPresent();
                news = agreement.nextNews(day, NONE)) {
            told.add(news.get().kind());
        }
        return told;
    }
}
