package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.amendment;
import static org.samenspel.partners.agreement.Agreed.article;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.consent;
import static org.samenspel.partners.agreement.Agreed.notice;
import static org.samenspel.partners.agreement.Agreed.signature;
import static org.samenspel.partners.agreement.Agreed.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.rule.InvalidInput;

/** What no agreement allows, each by the name of its rule. */
class AgreementRulesTest {

    private final Agreement draft = Agreed.draft(VVSG, LEVL);
    private final Agreement active = Agreed.active(VVSG, LEVL);
    private final Agreement ofThree = Agreed.active(VVSG, LEVL, OTHER);

    @Test
    void refusesOneParty() {
        assertBroken(() -> Agreed.draft(VVSG), AgreementRule.FEWER_THAN_TWO_PARTIES);
    }

    @Test
    void refusesTheSamePartyTwice() {
        assertBroken(() -> Agreed.draft(VVSG, VVSG), AgreementRule.PARTY_TWICE);
    }

    @Test
    void refusesTheSameBodyTwice() {
        AgreementContent content = draft.contentOn(TODAY, NONE);
        var body = new AgreedBody("jointConsultation", content.title());

        assertBroken(
                () -> new AgreementContent(
                        content.reference(),
                        content.type(),
                        content.title(),
                        content.term(),
                        content.notice(),
                        null,
                        content.themes(),
                        null,
                        content.parties(),
                        content.text(),
                        List.of(body, body)),
                AgreementRule.BODY_TWICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P999999999Y", "P10Y1M", "P3654D", "-P1M"})
    void refusesNoticePeriodThatNobodyAgreesOn(String period) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoticeRule(java.time.Period.parse(period), Form.LETTER, null));
    }

    @Test
    void refusesNoticeRuleInLetterOfIntent() {
        List<Party> parties = List.of(Agreed.party(VVSG), Agreed.party(LEVL));

        assertBroken(
                () -> new Agreement(LEVL, Agreed.content(AgreementType.LETTER_OF_INTENT, parties)),
                AgreementRule.NOTICE_IN_LETTER_OF_INTENT);
    }

    @Test
    void refusesChangeOfProposedText() {
        draft.propose(TODAY);

        assertBroken(() -> draft.change(draft.contentOn(TODAY, NONE)), AgreementRule.AGREEMENT_NOT_DRAFT);
        assertBroken(() -> draft.propose(TODAY), AgreementRule.AGREEMENT_NOT_DRAFT);
    }

    @Test
    void refusesSignatureOfDraft() {
        assertBroken(() -> draft.sign(VVSG, signature("Kris"), TODAY, NONE), AgreementRule.AGREEMENT_NOT_PROPOSED);
    }

    @Test
    void refusesSignatureByNonParty() {
        draft.propose(TODAY);

        assertBroken(() -> draft.sign(OTHER, signature("Wie"), TODAY, NONE), AgreementRule.NOT_A_PARTY);
    }

    @Test
    void refusesSecondSignatureForParty() {
        draft.propose(TODAY);
        draft.sign(VVSG, signature("Kris"), TODAY, NONE);

        assertBroken(() -> draft.sign(VVSG, signature("Iemand"), TODAY, NONE), AgreementRule.ALREADY_SIGNED);
        assertBroken(() -> active.sign(VVSG, signature("Iemand"), TODAY, NONE), AgreementRule.ALREADY_SIGNED);
    }

    @Test
    void refusesSameSignatoryTwiceWhereTwoMustSign() {
        Agreement two = Agreed.of(List.of(Agreed.party(VVSG), Party.invited(LEVL, "party", 2, null)));
        two.propose(TODAY);
        two.sign(LEVL, signature("Ferki"), TODAY, NONE);

        assertBroken(() -> two.sign(LEVL, signature("ferki"), TODAY, NONE), AgreementRule.ALREADY_SIGNED);
    }

    @Test
    void refusesSignatureInFuture() {
        draft.propose(TODAY);

        assertBroken(() -> draft.sign(VVSG, signature("Kris"), SIGNED.minusDays(1), NONE), AgreementRule.IN_FUTURE);
    }

    @Test
    void refusesNoticeAfterTheEnd() {
        assertBroken(() -> notice(active, VVSG, LocalDate.of(2027, 1, 1)), AgreementRule.NOTICE_AFTER_END);
    }

    @Test
    void refusesNoticeByNonParty() {
        assertBroken(() -> notice(active, OTHER, TODAY), AgreementRule.NOT_A_PARTY);
    }

    @Test
    void refusesNoticeTwice() {
        notice(active, VVSG, TODAY);

        assertBroken(() -> notice(active, VVSG, TODAY), AgreementRule.NOTICE_GIVEN);
    }

    @Test
    void refusesNoticeInAnotherForm() {
        assertBroken(
                () -> active.giveNotice(VVSG, Agreed.notice(Form.LETTER, TODAY), TODAY, NONE),
                AgreementRule.NOTICE_FORM);
    }

    @Test
    void refusesNoticeWhereNoneIsAgreed() {
        var without = new Agreement(
                LEVL,
                withoutNotice(
                        Agreed.content(AgreementType.FRAMEWORK, List.of(Agreed.party(VVSG), Agreed.party(LEVL)))));
        without.propose(SIGNED);
        without.sign(VVSG, signature("Kris"), TODAY, NONE);
        without.sign(LEVL, signature("Kathleen"), TODAY, NONE);

        assertBroken(() -> notice(without, VVSG, TODAY), AgreementRule.NO_NOTICE_RULE);
    }

    @Test
    void refusesNoticeBeforeThePartySigned() {
        assertBroken(() -> notice(active, VVSG, SIGNED.minusDays(1)), AgreementRule.NOTICE_BEFORE_SIGNATURE);
    }

    @Test
    void refusesNoticeThatEndsTheAgreementBeforeItsFirstDay() {
        var soon = new NoticeRule(java.time.Period.ofMonths(1), Form.REGISTERED_LETTER, null);
        Agreement agreement = Agreed.of(List.of(Party.invited(VVSG, "party", 1, soon), Agreed.party(LEVL)));
        agreement.propose(SIGNED);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        agreement.sign(LEVL, signature("Kathleen"), TODAY, NONE);

        assertBroken(() -> notice(agreement, VVSG, SIGNED), AgreementRule.LAST_DAY_BEFORE_START);
        assertThat(agreement.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void refusesAmendmentOfUnsignedAgreement() {
        draft.propose(TODAY);

        assertBroken(() -> draft.propose(twice(), TODAY, NONE), AgreementRule.AGREEMENT_NOT_BINDING);
    }

    @Test
    void refusesAmendmentThatEndsBeforeTheFirstDay() {
        assertBroken(
                () -> active.propose(amendment(List.of(), LocalDate.of(2021, 12, 31)), TODAY, NONE),
                AgreementRule.LAST_DAY_BEFORE_START);
    }

    @Test
    void amendmentWithoutConsentOfAllChangesNothing() {
        Amendment amendment = twice();
        ofThree.propose(amendment, TODAY, NONE);

        assertThat(consent(ofThree, amendment, VVSG, "2023-02-01")).isFalse();
        assertThat(consent(ofThree, amendment, OTHER, "2023-03-01")).isFalse();

        assertThat(text(ofThree, TODAY)).containsExactly("een", "vier", "een keer");
        assertThat(ofThree.amendments().one(amendment.id()).effectiveOn()).isNull();
    }

    @Test
    void refusesConsentTwiceByNonPartyAndInFuture() {
        Amendment amendment = twice();
        active.propose(amendment, TODAY, NONE);
        consent(active, amendment, VVSG, "2023-02-01");

        assertBroken(() -> consent(active, amendment, VVSG, "2023-02-02"), AgreementRule.ALREADY_CONSENTED);
        assertBroken(() -> consent(active, amendment, OTHER, "2023-02-02"), AgreementRule.NOT_A_PARTY);
        assertBroken(() -> consent(active, amendment, LEVL, "2023-06-02"), AgreementRule.IN_FUTURE);
    }

    @Test
    void nobodyLeavesAfterTheAgreementHasEnded() {
        Notice late = new Notice(TODAY, NoticeRule.Form.REGISTERED_LETTER, LocalDate.of(2099, 12, 31), false, null);

        assertThatThrownBy(() -> ofThree.giveNotice(VVSG, late, TODAY, NONE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.issues())
                                .extracting(issue -> issue.name())
                                .containsExactly("lastDay"));
    }

    @Test
    void refusesWhatPartyDoesAfterItLeft() {
        notice(ofThree, VVSG, LocalDate.of(2022, 1, 10));
        Amendment late = new Amendment(
                twice().id(), VVSG, TODAY, twice().title(), twice().text(), null, null, List.of(), null, null);
        assertBroken(() -> ofThree.propose(late, TODAY, NONE), AgreementRule.PARTY_LEFT);

        Amendment amendment = new Amendment(
                twice().id(),
                LEVL,
                Agreed.PROPOSED,
                twice().title(),
                twice().text(),
                null,
                null,
                List.of(),
                null,
                null);
        ofThree.propose(amendment, TODAY, NONE);

        assertThat(consent(ofThree, amendment, OTHER, "2023-01-10")).isFalse();
        assertBroken(() -> consent(ofThree, amendment, VVSG, "2023-01-11"), AgreementRule.PARTY_LEFT);
    }

    private static Amendment twice() {
        return amendment(List.of(article("6", "twee keer")), null);
    }

    private static AgreementContent withoutNotice(AgreementContent content) {
        return new AgreementContent(
                content.reference(),
                content.type(),
                content.title(),
                content.term(),
                null,
                null,
                content.themes(),
                null,
                content.parties(),
                content.text(),
                content.bodies());
    }
}
