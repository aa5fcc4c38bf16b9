package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.OTHER;
import static org.samenspel.partners.agreement.Agreed.PROPOSED;
import static org.samenspel.partners.agreement.Agreed.SIGNED;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.signature;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.NotFound;

/** What is taken back with a proposal leaves nothing behind that counts, and a signed document is taken back like a fact. */
class TakenBackTest {

    private static final Withdrawal MISTAKE = new Withdrawal(LEVL, TODAY, "Andere tekst");
    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);

    @Test
    void signedDocumentOfTheTextThatIsTakenBackIsNotThatOfTheNextOne() {
        Agreement agreement = Agreed.draft(VVSG, LEVL);
        agreement.propose(SIGNED, TODAY);
        agreement.sign(VVSG, signature("Kris"), TODAY, NONE);
        agreement.keepAt(document("archief/oud.pdf", OLD, SIGNED), List.of(), TODAY);

        agreement.takeBack(MISTAKE, NONE);
        agreement.propose(TODAY, TODAY);

        assertThat(agreement.signedDocument(TODAY)).isEmpty();
        assertThat(agreement.signedDocuments().name(OLD)).isFalse();
        assertThat(agreement.signedDocuments().withdrawnBy(TODAY))
                .containsExactly(new SignedDocument.Withdrawn(document("archief/oud.pdf", OLD, SIGNED), MISTAKE));
        agreement.sign(VVSG, signature("Kris", TODAY), TODAY, NONE);
        agreement.keepAt(document("archief/nieuw.pdf", NEW, TODAY), List.of(OLD, NEW), TODAY);
        assertThat(agreement.signedDocument(TODAY)).contains(document("archief/nieuw.pdf", NEW, TODAY));
    }

    @Test
    void accessionToTheTextThatIsTakenBackIsTakenBackToo() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment accession = agreement.propose(accession(), TODAY, NONE);
        agreement.withdraw(agreement.facts().list().getLast().id(), MISTAKE, NONE);

        agreement.takeBack(MISTAKE, NONE);
        agreement.propose(TODAY, TODAY);

        assertThat(agreement.on(TODAY, NONE).invited()).isEmpty();
        assertThat(agreement.amendments().one(accession.id()).withdrawal()).isEqualTo(MISTAKE);
    }

    @Test
    void amendmentThatWasTakenBackBeforeKeepsItsOwnReason() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        Amendment accession = agreement.propose(accession(), TODAY, NONE);
        var before = new Withdrawal(VVSG, TODAY, "Toch niet");
        agreement.takeBack(accession.id(), before, NONE);
        agreement.withdraw(agreement.facts().list().getLast().id(), MISTAKE, NONE);

        agreement.takeBack(MISTAKE, NONE);

        assertThat(agreement.amendments().one(accession.id()).withdrawal()).isEqualTo(before);
    }

    @Test
    void signedDocumentOfAnotherAgreementIsWithdrawnAndTheOneBeforeCountsAgain() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        SignedDocument right = document("archief/17.pdf", OLD, SIGNED);
        SignedDocument wrong = document("archief/71.pdf", NEW, SIGNED);
        agreement.keepAt(right, List.of(), TODAY);
        agreement.keepAt(wrong, List.of(), TODAY);

        agreement.withdrawDocument(MISTAKE);

        assertThat(agreement.signedDocument(TODAY)).contains(right);
        assertThat(agreement.signedDocuments().name(NEW)).isFalse();
        assertThat(agreement.signedDocuments().withdrawnBy(TODAY))
                .containsExactly(new SignedDocument.Withdrawn(wrong, MISTAKE));
        agreement.withdrawDocument(MISTAKE);
        assertThat(agreement.signedDocument(TODAY)).isEmpty();
        assertThatThrownBy(() -> agreement.withdrawDocument(MISTAKE)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAnEarlierDayFindsNothingOfADocumentThatWasWithdrawnLater() {
        Agreement agreement = Agreed.active(VVSG, LEVL);
        agreement.keepAt(document("archief/71.pdf", NEW, SIGNED), List.of(), TODAY);
        agreement.withdrawDocument(MISTAKE);

        assertThat(agreement.signedDocuments().withdrawnBy(TODAY.minusDays(1))).isEmpty();
    }

    private static SignedDocument document(String reference, String sha256, LocalDate keptOn) {
        return new SignedDocument(reference, sha256, keptOn);
    }

    private static Amendment accession() {
        return new Amendment(
                Ids.next(),
                VVSG,
                PROPOSED,
                LocalizedText.dutch("Toetreding"),
                TextChange.of(List.of()),
                null,
                new Joining(Agreed.party(OTHER), LocalDate.of(2023, 4, 1)),
                List.of(),
                null,
                null);
    }
}
