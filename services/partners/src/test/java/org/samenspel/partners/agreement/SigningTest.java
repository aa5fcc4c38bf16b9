package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.assertBroken;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.documents.DocumentRule;
import org.samenspel.partners.agreement.NoticeRule.Form;
import org.samenspel.values.rule.RuleViolation;

/** What parties sign, when nobody knows the day, what they receive after it, and the letter by which they leave. */
class SigningTest {

    private final Agreement agreement = Agreed.draft(VVSG, LEVL);

    @Test
    void signsTheTextOfTheAgreementAndNoOther() {
        agreement.propose(SIGNED);
        String text = agreement.contentOn(TODAY, NONE).textSha256();
        var its = new Signature("Kris", "directeur", null, SIGNED, text, null, null);
        SignedTexts texts = agreement.signedTexts(TODAY, NONE);

        texts.requireLaid(Fact.signed(VVSG, its, TODAY));
        assertBroken(() -> texts.requireLaid(Fact.signed(VVSG, signature("Kris"), TODAY)), AgreementRule.TEXT_DIFFERS);
        assertThat(its.recorded(TODAY).toString()).doesNotContain("Kris");
    }

    @Test
    void firstReceiptOfTheSignedDocumentCounts() {
        assertBroken(() -> agreement.receive(LEVL, SIGNED, TODAY, NONE), AgreementRule.AGREEMENT_NOT_PROPOSED);
        Agreed.conclude(agreement, VVSG, LEVL);

        agreement.receive(LEVL, SIGNED.plusDays(2), TODAY, NONE);
        agreement.receive(LEVL, SIGNED.plusDays(1), TODAY, NONE);

        assertThat(party(LEVL).acts().receivedOn()).isEqualTo(SIGNED.plusDays(1));
        assertThat(party(VVSG).acts().receivedOn()).isNull();
        assertBroken(() -> agreement.receive(VVSG, TODAY.plusDays(1), TODAY, NONE), AgreementRule.IN_FUTURE);
    }

    @Test
    void nobodySignedDraftSoThatNoSignedDocumentIsKept() {
        SignedDocument document = kept("archief", null);
        assertBroken(() -> agreement.keepAt(document, List.of(), TODAY), AgreementRule.AGREEMENT_NOT_PROPOSED);

        Agreed.conclude(agreement, VVSG, LEVL);
        agreement.keepAt(document, List.of(), TODAY);

        assertThat(agreement.signedDocument(TODAY)).contains(kept("archief", TODAY));
    }

    @Test
    void signedDocumentCountsFromItsOwnDayUntilAnotherTakesItsPlace() {
        Agreed.conclude(agreement, VVSG, LEVL);
        agreement.keepAt(kept("kast", SIGNED.plusDays(3)), List.of(), TODAY);
        agreement.keepAt(kept("archief", TODAY), List.of(), TODAY);

        assertThat(agreement.signedDocument(SIGNED.plusDays(2))).isEmpty();
        assertThat(agreement.signedDocument(TODAY.minusDays(1))).contains(kept("kast", SIGNED.plusDays(3)));
        assertThat(agreement.signedDocument(TODAY)).contains(kept("archief", TODAY));
        assertBroken(
                () -> agreement.keepAt(kept("kluis", TODAY.plusDays(1)), List.of(), TODAY), AgreementRule.IN_FUTURE);
    }

    @Test
    void signedDocumentIsAFileThatIsThereAlready() {
        Agreed.conclude(agreement, VVSG, LEVL);
        SignedDocument document = kept("archief", TODAY);

        assertThatThrownBy(() -> agreement.keepAt(document, List.of("f".repeat(64)), TODAY))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(DocumentRule.DOCUMENT_DIGEST));
        agreement.keepAt(document, List.of("f".repeat(64), document.sha256()), TODAY);

        assertThat(agreement.signedDocument(TODAY)).contains(document);
    }

    @Test
    void anotherSignedDocumentTakesThePlaceOfOneWhoseFileIsThereAndThatFileIsItOnNoDayOrOnlyBefore() {
        Agreed.conclude(agreement, VVSG, LEVL);
        String file = "0".repeat(64);
        agreement.keepAt(kept("kast", SIGNED), List.of(file), TODAY);
        assertThat(agreement.signedDocuments().name(file)).isTrue();
        assertThat(agreement.signedDocuments().name("f".repeat(64))).isFalse();

        agreement.keepAt(new SignedDocument("kast", "f".repeat(64), TODAY), List.of(file), TODAY);
        assertThat(agreement.signedDocuments().name(file))
                .as("it was until yesterday")
                .isTrue();

        agreement.keepAt(new SignedDocument("kast", "e".repeat(64), SIGNED), List.of(file), TODAY);
        assertThat(agreement.signedDocuments().name(file)).isFalse();
        assertThat(agreement.signedDocuments().name("f".repeat(64))).isFalse();
        assertThat(agreement.signedDocument(TODAY)).map(SignedDocument::sha256).contains("e".repeat(64));
    }

    private static SignedDocument kept(String reference, @Nullable LocalDate keptOn) {
        return new SignedDocument(reference, "0".repeat(64), keptOn);
    }

    @Test
    void partyChoosesLongerNoticeAndItsProofIsKept() {
        Agreement active = Agreed.active(VVSG, LEVL);
        LocalDate givenOn = LocalDate.of(2023, 5, 10);
        LocalDate end = LocalDate.of(2024, 12, 31);

        active.giveNotice(
                VVSG, new Notice(givenOn, Form.REGISTERED_LETTER, end, false, "RR 123 456 785 BE"), TODAY, NONE);

        Party vvsg = active.on(TODAY, NONE).parties().list().getFirst();
        assertThat(vvsg.noticeGivenOn()).isEqualTo(givenOn);
        assertThat(vvsg.leavesOn()).isEqualTo(end);
        assertThat(vvsg.acts().leaving())
                .isEqualTo(new Notice(givenOn, Form.REGISTERED_LETTER, end, false, "RR 123 456 785 BE"));
        assertThat(active.on(TODAY, NONE).endsOn()).isEqualTo(end);
    }

    @Test
    void shorterNoticeThanAgreedIsRefusedAndChangesNothing() {
        Agreement active = Agreed.active(VVSG, LEVL);
        var tooShort = new Notice(TODAY, Form.REGISTERED_LETTER, TODAY.plusMonths(11), false, null);

        assertBroken(() -> active.giveNotice(VVSG, tooShort, TODAY, NONE), AgreementRule.NOTICE_TOO_SHORT);

        assertThat(active.on(TODAY, NONE).endsOn()).isEqualTo("2026-12-31");
    }

    private Party party(UUID organization) {
        return agreement.on(TODAY, NONE).parties().list().stream()
                .filter(party -> party.organizationId().equals(organization))
                .findFirst()
                .orElseThrow();
    }
}
