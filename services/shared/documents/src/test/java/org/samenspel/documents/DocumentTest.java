package org.samenspel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.documents.Document.Withdrawal;
import org.samenspel.values.Period;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

class DocumentTest {

    private static final UUID LEVL = UUID.randomUUID();
    private static final LocalDate MONDAY = LocalDate.of(2022, 1, 3);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final DocumentAccess ALL = new DocumentAccess(LEVL, Set.of("minutes"), Set.of(), DocumentDays.ALL);
    private static final DocumentAccess UNTIL_MONDAY =
            new DocumentAccess(LEVL, Set.of("minutes"), Set.of(), DocumentDays.until(MONDAY));
    private static final DocumentAccess FROM_TUESDAY = new DocumentAccess(
            LEVL,
            Set.of("minutes"),
            Set.of(),
            new DocumentDays(List.of(DocumentDays.time(TUESDAY, null)), Set.of("signedAgreement"), Set.of()));

    private final Document document = called("notulen.pdf");

    @Test
    void hasNoVersionBeforeItsContentCame() {
        assertThat(document.versions(ALL)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> document.version(null, ALL));
    }

    @Test
    void saysWhatThereIsInsteadOfAVersionThatIsNot() {
        missing(null, "The document has no content to read yet");

        add("a", MONDAY);
        add("b", TUESDAY);
        missing(3, "Its versions are 1, 2: name one of them, or leave version out for the newest");

        document.withdraw(new Withdrawal(TUESDAY, "Verkeerd bestand", LEVL));
        missing(null, "The document was withdrawn on 2022-01-04: its content is gone");
    }

    private void missing(@Nullable Integer number, String detail) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> document.version(number, ALL))
                .withMessage(detail);
    }

    @Test
    void saysWhoKeepsItHowMuchRoomThereIsAndOthersWhatTheyCanDo() {
        assertThat(DocumentRule.ofQuota(4096, true).detail()).contains("your organization keeps", "4096 bytes");
        assertThat(DocumentRule.ofQuota(4096, false).detail())
                .isEqualTo(
                        "Withdraw what your organization added and nobody needs, or ask who keeps this to make room for it");
    }

    @Test
    void keepsEachVersionBesideTheNewOne() {
        add("aa", MONDAY);
        add("bb", TUESDAY);

        assertThat(document.version(1, ALL).sha256()).isEqualTo("aa");
        assertThat(document.version(null, ALL).sha256()).isEqualTo("bb");
        assertThat(document.size()).isEqualTo(20);
    }

    @Test
    void showsWhoLeftWhatWasThereOnItsLastDay() {
        add("aa", MONDAY);
        add("bb", TUESDAY);

        assertThat(document.version(null, UNTIL_MONDAY).sha256()).isEqualTo("aa");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> document.version(2, UNTIL_MONDAY));
    }

    @Test
    void showsWhoJoinedAndLeftWhatIsOfItsTimesAndOfWhatLastsAlsoWhatIsOlder() {
        var days = new DocumentDays(
                List.of(new Period(TUESDAY, TUESDAY), new Period(TUESDAY.plusDays(2), null)),
                Set.of("signedAgreement"),
                Set.of());

        assertThat(days.include("receipt", MONDAY, LEVL)).isFalse();
        assertThat(days.include("receipt", TUESDAY, LEVL)).isTrue();
        assertThat(days.include("receipt", TUESDAY.plusDays(1), LEVL)).isFalse();
        assertThat(days.include("receipt", TUESDAY.plusDays(2), LEVL)).isTrue();
        assertThat(days.include("signedAgreement", MONDAY, LEVL)).isTrue();
        assertThat(DocumentDays.until(MONDAY).include("signedAgreement", TUESDAY, LEVL))
                .isFalse();
    }

    @Test
    void isReadAsOfTheLastDayOfWhoLeftAndOtherwiseAsOfToday() {
        var once = DocumentDays.time(null, MONDAY);

        assertThat(DocumentDays.until(MONDAY).readOn(TUESDAY)).isEqualTo(MONDAY);
        assertThat(DocumentDays.until(TUESDAY).readOn(MONDAY)).isEqualTo(MONDAY);
        assertThat(DocumentDays.ALL.readOn(TUESDAY)).isEqualTo(TUESDAY);
        assertThat(new DocumentDays(List.of(once, DocumentDays.time(TUESDAY, null)), Set.of(), Set.of())
                        .readOn(TUESDAY))
                .isEqualTo(TUESDAY);
    }

    @Test
    void showsWhoJoinedTheVersionOfItsTimeOfAnOlderDocumentAndNoneOfBefore() {
        add("aa", MONDAY);
        assertThat(FROM_TUESDAY.shows(document)).isFalse();

        add("bb", TUESDAY);

        assertThat(FROM_TUESDAY.shows(document)).isTrue();
        assertThat(document.versions(FROM_TUESDAY))
                .extracting(DocumentVersion::sha256)
                .containsExactly("bb");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> document.version(1, FROM_TUESDAY));
    }

    @Test
    void showsWhoLeftWhatItAddedItselfLaterAndNoLaterVersionOfOthers() {
        UUID left = UUID.randomUUID();
        var own = new DocumentAccess(
                LEVL,
                Set.of("minutes"),
                Set.of(),
                new DocumentDays(List.of(DocumentDays.time(null, MONDAY.minusDays(1))), Set.of(), Set.of(left)));
        assertThat(own.shows(document)).isFalse();

        document.add(DocumentFormat.PDF, 10, "aa", TUESDAY, left);
        add("bb", TUESDAY);

        assertThat(own.shows(document)).isTrue();
        assertThat(document.versions(own)).extracting(DocumentVersion::sha256).containsExactly("aa");
    }

    @Test
    void knowsTheContentThatNeedNotBeSentAgain() {
        add("aa", MONDAY);
        add("bb", TUESDAY);

        assertThat(document.isNewest("bb")).isTrue();
        assertThat(document.isNewest("aa")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "notulen.pdf, PDF",
        "NOTULEN.PDF, PDF",
        "notulen v1.2.pdf, PDF",
        "notulen.odt, TEXT",
        "begroting.ods, SPREADSHEET",
        "uitleg.odp, PRESENTATION",
        "notulen.docx, WORD",
        "begroting.xlsx, EXCEL",
        "uitleg.pptx, POWERPOINT",
        "beeld.png, PNG",
        "beeld.jpg, JPEG",
        "beeld.jpeg, JPEG",
        "scan.tif, TIFF",
        "scan.tiff, TIFF"
    })
    void takesInContentThatItsNameFits(String name, DocumentFormat format) {
        assertThat(called(name).add(format, 10, "aa", MONDAY, LEVL).format()).isEqualTo(format);
    }

    /** A system that opens files by their names does nothing with them. */
    @ParameterizedTest
    @ValueSource(strings = {"notulen", "Nota 12.03.2022", "St. Niklaas", "notulen (2.0)", "notulen."})
    void takesInAnythingUnderANameWithoutAnEnding(String name) {
        assertThat(DocumentFormat.values()).allMatch(format -> format.fits(name));
    }

    @ParameterizedTest
    @CsvSource({
        "notulen.exe, PDF",
        "notulen.pdf.exe, PDF",
        "'notulen.EXE. ', PDF",
        "notulen.7z, PDF",
        "notulen.docx, PDF",
        "notulen.pdf, WORD",
        "notulen.docm, WORD",
        "beeld.png, JPEG",
        "beeld.svg, PNG"
    })
    void takesInNothingThatItsNameWouldOpenAsSomethingElse(String name, DocumentFormat format) {
        Document other = called(name);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> other.add(format, 10, "aa", MONDAY, LEVL))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(DocumentRule.DOCUMENT_FORMAT))
                .withMessageContaining(format.mediaType())
                .withMessageNotContaining("notulen");
        assertThat(other.versions(ALL)).isEmpty();
    }

    @Test
    void saysHowTheNameCouldEnd() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> document.add(DocumentFormat.JPEG, 10, "aa", MONDAY, LEVL))
                .withMessage(
                        "It is image/jpeg, whose name ends in .jpeg or .jpg or has no ending: describe it anew under such a"
                                + " name, and withdraw this one");
    }

    @Test
    void withdrawnOneShowsWhyAndNoContent() {
        add("aa", MONDAY);
        document.withdraw(new Withdrawal(TUESDAY, "Verkeerde bijlage", LEVL));

        assertThat(document.versions(ALL)).isEmpty();
        assertThat(document.isNewest("aa")).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> add("bb", TUESDAY));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> document.withdraw(new Withdrawal(TUESDAY, "Nog eens", LEVL)));
    }

    @Test
    void whoLeftIsNotToldThatItWasWithdrawnLaterNorWhyButThatItsContentIsGone() {
        add("aa", MONDAY);
        var later = new Withdrawal(TUESDAY, "Verkeerde bijlage", LEVL);
        document.withdraw(later);

        assertThat(document.withdrawal(UNTIL_MONDAY)).isNull();
        assertThat(document.versions(UNTIL_MONDAY)).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> document.version(null, UNTIL_MONDAY))
                .withMessage("The content of the document is gone");
        assertThat(document.withdrawal(ALL)).isEqualTo(later);
        assertThat(document.withdrawal(FROM_TUESDAY)).isEqualTo(later);
    }

    @Test
    void whoLeftIsToldThatItWasWithdrawnOnItsLastDay() {
        var onItsLastDay = new Withdrawal(MONDAY, "Verkeerde bijlage", LEVL);
        document.withdraw(onItsLastDay);

        assertThat(document.withdrawal(UNTIL_MONDAY)).isEqualTo(onItsLastDay);
    }

    @Test
    void whoLeftIsToldThatWhatItAddedItselfWasWithdrawnLater() {
        UUID left = UUID.randomUUID();
        var days = new DocumentDays(List.of(DocumentDays.time(null, MONDAY)), Set.of(), Set.of(left));
        var own = new DocumentAccess(LEVL, Set.of("minutes"), Set.of(), days);
        document.add(DocumentFormat.PDF, 10, "aa", MONDAY, left);

        document.withdraw(new Withdrawal(TUESDAY, "Verkeerde bijlage", LEVL));

        assertThat(document.withdrawal(own)).isNotNull();
        assertThat(document.withdrawal(UNTIL_MONDAY)).isNull();
    }

    private static Document called(String name) {
        return new Document(LEVL, new DocumentContent("meeting", UUID.randomUUID(), "minutes", name), MONDAY, LEVL);
    }

    private void add(String sha256, LocalDate day) {
        document.add(DocumentFormat.PDF, 10, sha256, day, LEVL);
    }
}
