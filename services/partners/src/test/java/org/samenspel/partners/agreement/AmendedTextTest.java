package org.samenspel.partners.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspel.partners.agreement.Agreed.LEVL;
import static org.samenspel.partners.agreement.Agreed.NONE;
import static org.samenspel.partners.agreement.Agreed.TODAY;
import static org.samenspel.partners.agreement.Agreed.VVSG;
import static org.samenspel.partners.agreement.Agreed.article;
import static org.samenspel.partners.agreement.Agreed.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.InvalidInput;

/** An amendment changes all that belongs to the text, from its day. */
class AmendedTextTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 2, 28);

    private final Agreement agreement = Agreed.active(VVSG, LEVL);
    private final UUID fourth =
            agreement.contentOn(TODAY, NONE).text().articles().list().get(1).itself();

    @Test
    void deletedArticleIsThereUpToTheDayBefore() {
        amended(new TextChange(List.of(article("7", "nieuw")), List.of(fourth), null, null));

        assertThat(Agreed.text(agreement, BEFORE)).containsExactly("een", "vier", "een keer");
        assertThat(Agreed.text(agreement, TODAY)).containsExactly("een", "een keer", "nieuw");
    }

    @Test
    void preambleAndAddendaChangeAndGo() {
        var list = new Addendum("Bijlage 1", "Lijst", null, null);
        amended(new TextChange(List.of(), List.of(), "Overwegende", List.of(list)));

        assertThat(text().preamble()).isEqualTo("Overwegende");
        assertThat(text().addenda()).containsExactly(list);
        amended(new TextChange(List.of(), List.of(), "", List.of()));
        assertThat(text().preamble()).isNull();
        assertThat(text().addenda()).isEmpty();
    }

    @Test
    void whatAnAmendmentSaysNothingOfStays() {
        amended(new TextChange(List.of(), List.of(), "Overwegende", null));
        amended(TextChange.of(List.of(article("6", "twee keer"))));

        assertThat(text().preamble()).isEqualTo("Overwegende");
    }

    @Test
    void digestIsThatOfTheTextAsAmended() {
        String before = agreement.contentOn(BEFORE, NONE).textSha256();
        amended(new TextChange(List.of(), List.of(fourth), "Overwegende", null));

        assertThat(agreement.contentOn(BEFORE, NONE).textSha256()).isEqualTo(before);
        assertThat(agreement.contentOn(TODAY, NONE).textSha256()).isNotEqualTo(before);
        assertThat(agreement.contentOn(TODAY, NONE).textToSign())
                .contains("\"preamble\":\"Overwegende\"")
                .doesNotContain("vier");
    }

    @Test
    void deletesOnlyWhatIsThereAndDoesNotChangeToo() {
        refused(new TextChange(List.of(), List.of(UUID.randomUUID()), null, null), "deletedArticleIds[0]");
        refused(new TextChange(List.of(), List.of(fourth, fourth), null, null), "deletedArticleIds[0]");
        refused(new TextChange(List.of(article("4", "anders")), List.of(fourth), null, null), "deletedArticleIds[0]");
    }

    @Test
    void withoutAnAmendmentTheTextThatWasSignedIsMeant() {
        amended(new TextChange(List.of(article("7", "nieuw")), List.of(fourth), null, null));

        assertThat(scope().articlesOf(null).numbers()).containsExactlyInAnyOrder("1", "4", "6");
    }

    @Test
    void amendmentMakesItsTextOfWhatThoseBeforeItMade() {
        amended(new TextChange(List.of(article("7", "nieuw")), List.of(fourth), null, null), "2023-02-01");
        UUID later = amended(TextChange.of(List.of(article("8", "nieuwer"))), "2023-03-01");
        UUID waiting = agreement
                .propose(amendment(TextChange.of(List.of(article("9", "nieuwst")))), TODAY, NONE)
                .id();

        assertThat(scope().articlesOf(later).numbers()).containsExactlyInAnyOrder("1", "6", "7", "8");
        assertThat(scope().articlesOf(waiting).numbers()).containsExactlyInAnyOrder("1", "6", "7", "8", "9");
    }

    @Test
    void articlesOfADayAreThoseOfTheTextAsItWasThen() {
        amended(new TextChange(List.of(article("7", "nieuw")), List.of(fourth), null, null), "2023-02-01");
        amended(TextChange.of(List.of(article("8", "nieuwer"))), "2023-03-01");

        assertThat(scope().articlesOn(LocalDate.of(2023, 1, 31)).numbers()).containsExactlyInAnyOrder("1", "4", "6");
        assertThat(scope().articlesOn(BEFORE).numbers()).containsExactlyInAnyOrder("1", "6", "7");
        assertThat(scope().articlesOn(TODAY).numbers()).containsExactlyInAnyOrder("1", "6", "7", "8");
    }

    private AgreementScope scope() {
        return agreement.scope(TODAY, NONE);
    }

    private AgreementText text() {
        return agreement.contentOn(TODAY, NONE).text();
    }

    private void refused(TextChange change, @Nullable String property) {
        assertThatThrownBy(() -> agreement.propose(amendment(change), TODAY, NONE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.issues())
                                .extracting(issue -> issue.name())
                                .containsExactly(property));
    }

    private void amended(TextChange change) {
        amended(change, "2023-03-01");
    }

    private UUID amended(TextChange change, String day) {
        Amendment proposed = agreement.propose(amendment(change), TODAY, NONE);
        consent(agreement, proposed, VVSG, day);
        consent(agreement, proposed, LEVL, day);
        return proposed.id();
    }

    private static Amendment amendment(TextChange change) {
        return new Amendment(
                Ids.next(),
                VVSG,
                Agreed.PROPOSED,
                LocalizedText.dutch("Wijziging"),
                change,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
