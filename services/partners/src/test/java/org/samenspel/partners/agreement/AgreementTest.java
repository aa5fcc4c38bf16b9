package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.security.Caller;
import org.samenspel.security.Organization;
import org.samenspel.security.Role;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

class AgreementTest {

    private static final Organization LEVL = new Organization("kbo", "0478953435");
    private static final Organization VVSG = new Organization("kbo", "0451857573");
    private static final Organization OTHER = new Organization("kbo", "1000000021");
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);
    private static final NoticeRule ONE_YEAR = new NoticeRule(java.time.Period.ofYears(1), Form.REGISTERED_LETTER);

    private final Agreement agreement = agreement(party(VVSG), party(LEVL));

    @Test
    void isSignedWhenTheLastPartyHasSigned() {
        agreement.propose();
        agreement.sign(VVSG, signature("Kris"), TODAY);
        assertThat(agreement.state()).isEqualTo(AgreementState.PROPOSED);

        agreement.sign(LEVL, signature("Kathleen"), TODAY);

        assertThat(agreement.state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void partyWithTwoSignatoriesHasSignedAfterBoth() {
        Agreement two = agreement(party(VVSG), Party.invited(LEVL, "party", 2, null));
        two.propose();
        two.sign(VVSG, signature("Kris"), TODAY);
        two.sign(LEVL, signature("Ferki"), TODAY);
        assertBroken(() -> two.sign(LEVL, signature("ferki"), TODAY), AgreementRule.ALREADY_SIGNED);
        assertThat(two.state()).isEqualTo(AgreementState.PROPOSED);

        two.sign(LEVL, signature("Artemis"), TODAY);

        assertThat(two.state()).isEqualTo(AgreementState.SIGNED);
    }

    @Test
    void refusesSignatureOfNonPartyTwiceInDraftAndInFuture() {
        assertBroken(() -> agreement.sign(VVSG, signature("Kris"), TODAY), AgreementRule.AGREEMENT_NOT_PROPOSED);
        agreement.propose();

        assertBroken(() -> agreement.sign(OTHER, signature("Wie"), TODAY), AgreementRule.NOT_A_PARTY);
        assertBroken(() -> agreement.sign(VVSG, signature("Kris"), LocalDate.of(2021, 1, 1)), AgreementRule.IN_FUTURE);
        agreement.sign(VVSG, signature("Kris"), TODAY);
        assertBroken(() -> agreement.sign(VVSG, signature("Iemand"), TODAY), AgreementRule.ALREADY_SIGNED);
    }

    @Test
    void refusesOnePartyAndThePartyTwice() {
        assertBroken(() -> agreement(party(VVSG)), AgreementRule.FEWER_THAN_TWO_PARTIES);
        assertBroken(() -> agreement(party(VVSG), party(VVSG)), AgreementRule.PARTY_TWICE);
    }

    @Test
    void refusesNoticeRuleInLetterOfIntent() {
        AgreementContent content = agreement.contentOn(TODAY);

        assertBroken(
                () -> new Agreement(LEVL, of(AgreementType.LETTER_OF_INTENT, content)),
                AgreementRule.NOTICE_IN_LETTER_OF_INTENT);
    }

    @Test
    void proposedTextIsFixed() {
        agreement.propose();

        assertBroken(() -> agreement.change(agreement.contentOn(TODAY)), AgreementRule.AGREEMENT_NOT_DRAFT);
        assertBroken(agreement::propose, AgreementRule.AGREEMENT_NOT_DRAFT);
    }

    @Test
    void lastDayFollowsFromNotice() {
        activate(agreement);

        agreement.giveNotice(VVSG, Form.REGISTERED_LETTER, LocalDate.of(2023, 5, 10), TODAY);

        assertThat(agreement.endsOn()).isEqualTo("2024-05-10");
    }

    @Test
    void noticeNeverLengthensTheTerm() {
        activate(agreement);
        LocalDate late = LocalDate.of(2026, 6, 1);

        agreement.giveNotice(VVSG, Form.REGISTERED_LETTER, late, late);

        assertThat(agreement.endsOn()).isEqualTo("2026-12-31");
    }

    @Test
    void agreementOfThreeGoesOnUntilOnlyOneIsLeft() {
        Agreement three = agreement(party(VVSG), party(LEVL), party(OTHER));
        activate(three);

        three.giveNotice(OTHER, Form.REGISTERED_LETTER, LocalDate.of(2023, 1, 10), TODAY);
        assertThat(three.endsOn()).isEqualTo("2026-12-31");

        three.giveNotice(VVSG, Form.REGISTERED_LETTER, LocalDate.of(2023, 5, 10), TODAY);
        assertThat(three.endsOn()).isEqualTo("2024-05-10");
    }

    @Test
    void refusesNoticeAfterTheEndTwiceInAnotherFormAndWithoutRule() {
        activate(agreement);
        LocalDate after = LocalDate.of(2027, 1, 1);

        assertBroken(
                () -> agreement.giveNotice(VVSG, Form.REGISTERED_LETTER, after, after), AgreementRule.NOTICE_AFTER_END);
        assertBroken(() -> agreement.giveNotice(VVSG, Form.LETTER, TODAY, TODAY), AgreementRule.NOTICE_FORM);
        assertBroken(
                () -> agreement.giveNotice(OTHER, Form.REGISTERED_LETTER, TODAY, TODAY), AgreementRule.NOT_A_PARTY);
        agreement.giveNotice(VVSG, Form.REGISTERED_LETTER, TODAY, TODAY);
        assertBroken(
                () -> agreement.giveNotice(VVSG, Form.REGISTERED_LETTER, TODAY, TODAY), AgreementRule.NOTICE_GIVEN);
        agreement.end();
        assertBroken(
                () -> agreement.giveNotice(LEVL, Form.REGISTERED_LETTER, TODAY, TODAY), AgreementRule.NOTICE_AFTER_END);
    }

    @Test
    void amendmentCountsFromTheDayOfTheLastConsent() {
        activate(agreement);
        Amendment amendment = amendment(List.of(article("6", "twee keer")), null);
        agreement.propose(amendment);

        assertThat(consent(amendment, VVSG, "2023-02-01")).isFalse();
        assertThat(text(TODAY)).containsExactly("een", "vier", "een keer");
        assertBroken(() -> consent(amendment, VVSG, "2023-02-02"), AgreementRule.ALREADY_CONSENTED);
        assertBroken(() -> consent(amendment, OTHER, "2023-02-02"), AgreementRule.NOT_A_PARTY);

        assertThat(consent(amendment, LEVL, "2023-03-01")).isTrue();
        assertThat(text(LocalDate.of(2023, 2, 28))).containsExactly("een", "vier", "een keer");
        assertThat(text(LocalDate.of(2023, 3, 1))).containsExactly("een", "vier", "twee keer");
    }

    @Test
    void endsEarlierByConsentOfAll() {
        activate(agreement);
        Amendment end = amendment(List.of(), LocalDate.of(2023, 12, 31));
        agreement.propose(end);
        consent(end, VVSG, "2023-05-01");
        assertThat(agreement.endsOn()).isEqualTo("2026-12-31");

        consent(end, LEVL, "2023-05-02");

        assertThat(agreement.endsOn()).isEqualTo("2023-12-31");
    }

    @Test
    void refusesAmendmentBeforeTheFirstDayByNonPartyOrOfAnUnsignedAgreement() {
        Amendment amendment = amendment(List.of(article("6", "twee keer")), null);
        assertBroken(() -> agreement.propose(amendment), AgreementRule.AGREEMENT_NOT_BINDING);
        activate(agreement);

        assertBroken(
                () -> agreement.propose(amendment(List.of(), LocalDate.of(2021, 12, 31))),
                AgreementRule.LAST_DAY_BEFORE_START);
    }

    @Test
    void reportsArticleNumbersThatAreLeftOutOrPrintedTwice() {
        var articles = new Articles(
                List.of(article("1", "een"), article("4", "vier"), article("4", "vier"), article("slot", "x")));

        assertThat(articles.oddities())
                .extracting(oddity -> oddity.article() + " " + oddity.kind())
                .containsExactly("4 REPEATED", "2 MISSING", "3 MISSING");
    }

    @ParameterizedTest
    @EnumSource
    void partySeesItOnceProposedAndStrangersNever(Role role) {
        assertThat(agreement.visibleTo(caller(VVSG, role))).isFalse();
        agreement.propose();

        assertThat(agreement.visibleTo(caller(VVSG, role))).isTrue();
        assertThat(agreement.visibleTo(caller(OTHER, role))).isFalse();
    }

    private boolean consent(Amendment amendment, Organization party, String day) {
        return agreement.consent(amendment.id(), new Amendment.Consent(party, LocalDate.parse(day)), TODAY);
    }

    private List<String> text(LocalDate day) {
        return agreement.contentOn(day).articles().list().stream()
                .map(article -> article.paragraphs().getFirst().text())
                .toList();
    }

    private static void activate(Agreement agreement) {
        agreement.propose();
        agreement
                .contentOn(TODAY)
                .parties()
                .list()
                .forEach(party -> agreement.sign(party.organization(), signature("Iemand"), TODAY));
        agreement.activate();
    }

    private static Agreement agreement(Party... parties) {
        var content = new AgreementContent(
                "LEVL-VVSG-2022",
                AgreementType.FRAMEWORK,
                LocalizedText.dutch("Samenwerkingsovereenkomst"),
                new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)),
                ONE_YEAR,
                List.of(),
                null,
                new Parties(List.of(parties)),
                new Articles(List.of(article("1", "een"), article("4", "vier"), article("6", "een keer"))),
                List.of());
        return new Agreement(LEVL, content);
    }

    private static AgreementContent of(AgreementType type, AgreementContent content) {
        return new AgreementContent(
                content.reference(),
                type,
                content.title(),
                content.term(),
                content.notice(),
                content.themes(),
                null,
                content.parties(),
                content.articles(),
                content.bodies());
    }

    private static Amendment amendment(List<Article> articles, LocalDate lastDay) {
        return new Amendment(
                Ids.next(), VVSG, TODAY, LocalizedText.dutch("Wijziging"), articles, lastDay, List.of(), null);
    }

    private static Article article(String number, String text) {
        return new Article(number, null, null, List.of(new Article.Paragraph(null, text)));
    }

    private static Party party(Organization organization) {
        return Party.invited(organization, "party", 1, null);
    }

    private static Signature signature(String name) {
        return new Signature(name, "directeur", null, LocalDate.of(2021, 8, 25));
    }

    private static Caller caller(Organization organization, Role role) {
        return new Caller("somebody", organization, Set.of(role));
    }

    private static void assertBroken(ThrowingCallable call, AgreementRule rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
