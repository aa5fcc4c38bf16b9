package org.samenspel.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.samenspel.documents.DocumentRule.DOCUMENT_ENCRYPTED;
import static org.samenspel.documents.DocumentRule.DOCUMENT_FORMAT;
import static org.samenspel.documents.DocumentRule.DOCUMENT_MACROS;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.rule.RuleViolation;

class DocumentInspectionTest {

    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

    @Test
    void tellsByTheContentWhatItIs() throws IOException {
        assertThat(inspect(SampleFiles.pdf(100))).isEqualTo(DocumentFormat.PDF);
        assertThat(inspect(SampleFiles.word())).isEqualTo(DocumentFormat.WORD);
        assertThat(inspect(SampleFiles.excel())).isEqualTo(DocumentFormat.EXCEL);
        assertThat(inspect(SampleFiles.powerpoint())).isEqualTo(DocumentFormat.POWERPOINT);
        assertThat(inspect(SampleFiles.openDocument("text"))).isEqualTo(DocumentFormat.TEXT);
        assertThat(inspect(SampleFiles.openDocument("spreadsheet"))).isEqualTo(DocumentFormat.SPREADSHEET);
        assertThat(inspect(SampleFiles.openDocument("presentation"))).isEqualTo(DocumentFormat.PRESENTATION);
        assertThat(inspect(latin("\u0089PNG\r\n\u001a\nrest"))).isEqualTo(DocumentFormat.PNG);
        assertThat(inspect(latin("\u00ff\u00d8\u00ff\u00e0rest"))).isEqualTo(DocumentFormat.JPEG);
        assertThat(inspect(latin("II*\0rest"))).isEqualTo(DocumentFormat.TIFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MZ\u0090\0", "<html><script>", " %PDF-1.7", "GIF89a", "PK\u0003\u0004 no archive"})
    void keepsNothingElse(String content) {
        assertRefused(latin(content), DOCUMENT_FORMAT);
    }

    @Test
    void keepsNoArchiveThatIsNoOfficeFile() {
        assertRefused(SampleFiles.zip("readme.txt", "PDF"), DOCUMENT_FORMAT);
    }

    @ParameterizedTest
    @CsvSource({
        "word.document,word/vbaProject.bin",
        "excel.sheet,xl/vbaProject.bin",
        "powerpoint.presentation,ppt/vbaProject.bin",
        "excel.sheet,xl/workbook.xml"
    })
    void keepsNoMacrosOfOfficeOpenXml(String program, String part) {
        assertRefused(SampleFiles.withMacros(program, part), DOCUMENT_MACROS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "spreadsheet", "presentation"})
    void keepsNoOpenDocumentWithMacrosOrAPassword(String kind) {
        assertRefused(SampleFiles.openDocumentWithMacros(kind), DOCUMENT_MACROS);
        assertRefused(SampleFiles.encryptedOpenDocument(kind), DOCUMENT_ENCRYPTED);
    }

    /** They would be kept under the media type of a document, and be opened as something else. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wordprocessingml.template.main+xml",
                "spreadsheetml.template.main+xml",
                "presentationml.slideshow.main+xml"
            })
    void keepsNoTemplatesAndShows(String main) {
        assertRefused(SampleFiles.zip("[Content_Types].xml", SampleFiles.types(main)), DOCUMENT_FORMAT);
    }

    @Test
    void keepsNoMacrosUnderAnotherName() {
        assertRefused(
                SampleFiles.wordWith(
                        "word/_rels/document.xml.rels",
                        "<Relationship Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                + " Target=\"other.dat\"/>"),
                DOCUMENT_MACROS);
    }

    @Test
    void keepsNothingEncrypted() {
        assertRefused(COMPOUND_FILE, DOCUMENT_ENCRYPTED);
    }

    /** On both sides of the edge of a piece, and across it. */
    @ParameterizedTest
    @ValueSource(ints = {50, DocumentChunks.SIZE - 60, DocumentChunks.SIZE - 7, DocumentChunks.SIZE, 3_000_000})
    void keepsNoEncryptedPdfWhereverItSaysSo(int at) {
        assertRefused(SampleFiles.encryptedPdf(at), DOCUMENT_ENCRYPTED);
    }

    /** Names in a PDF may be written with the codes of their characters (ISO 32000-2, 7.3.5). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/#45ncrypt 5 0 R",
                "/Encr#79pt<<",
                "/#45#6e#63#72#79#70#74 5 0 R",
                "/#45#6Ecrypt\u0000\n5 0 R",
                "/Encrypt%so\n5 0%so\r R"
            })
    void keepsNoEncryptedPdfHoweverItsNameIsWritten(String said) {
        assertRefused(SampleFiles.encryptedPdf(50, said), DOCUMENT_ENCRYPTED);
        assertRefused(SampleFiles.encryptedPdf(DocumentChunks.SIZE - 10, said), DOCUMENT_ENCRYPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/EncryptMetadata false", "/Encrypt#20 5 0 R", "Encrypt 5 0 R"})
    void nameThatOnlyBeginsLikeItEncryptsNothing(String said) throws IOException {
        assertThat(inspect(SampleFiles.encryptedPdf(50, said))).isEqualTo(DocumentFormat.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%PDF-1.4", "%PDF-1.4\n%%EOF", "%PDF-1.4\n%%EOF\nstartxref\n9", "%PDF-1.4\nstartxref\n9\n%%EO"})
    void keepsNoPdfThatHasNoEnd(String content) {
        assertRefused(latin(content), DOCUMENT_FORMAT);
    }

    @Test
    void saysWhatTheEndOfAPdfLacks() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(latin("%PDF-1.4\n%%EOF")))
                .withMessageContaining("last 2048 bytes lack startxref: send the whole file, or save it as PDF anew");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(latin("%PDF-1.4\nstartxref\n9\n%%EO")))
                .withMessageContaining("lack %%EOF after startxref:");
    }

    @Test
    void keepsNoPdfWhoseEndIsFarFromIt() throws IOException {
        byte[] pdf = SampleFiles.pdf(100);

        assertThat(inspect(Arrays.copyOf(pdf, 100 + 2000))).isEqualTo(DocumentFormat.PDF);
        assertRefused(Arrays.copyOf(pdf, 100 + 2048), DOCUMENT_FORMAT);
    }

    @Test
    void keepsNoArchiveWhoseTableWasCutOff() {
        byte[] word = SampleFiles.word();

        assertRefused(Arrays.copyOf(word, word.length - 10), DOCUMENT_FORMAT);
    }

    @Test
    void keepsNoArchiveThatClaimsMoreThanADocumentHas() {
        byte[] word = SampleFiles.word();
        // The number of entries, in the record that ends the archive.
        word[word.length - 12] = (byte) 0xFF;
        word[word.length - 11] = (byte) 0xFF;

        assertRefused(word, DOCUMENT_FORMAT);
    }

    private static void assertRefused(byte[] content, DocumentRule rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspect(content))
                .asInstanceOf(type(RuleViolation.class))
                .extracting(RuleViolation::rule)
                .isEqualTo(rule);
    }

    private static DocumentFormat inspect(byte[] content) throws IOException {
        try (ReceivedFile file = ReceivedFile.of(new ByteArrayInputStream(content))) {
            return DocumentInspection.inspect(file);
        }
    }

    private static byte[] latin(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
