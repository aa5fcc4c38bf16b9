package org.samenspel.documents;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.documents.Archive.NotAnArchive;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.RuleViolation;

/** Tells by the content, never by the name, what a file is, and refuses what must not be kept. */
final class DocumentInspection {

    private static final Map<String, DocumentFormat> SIGNATURES = Map.of(
            "%PDF-", DocumentFormat.PDF,
            "\u0089PNG\r\n\u001a\n", DocumentFormat.PNG,
            "\u00ff\u00d8\u00ff", DocumentFormat.JPEG,
            "II*\0", DocumentFormat.TIFF,
            "MM\0*", DocumentFormat.TIFF);
    /** Office files with a password, and those of before 2007, which may hold macros. */
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

    private static final String ZIP = "PK\u0003\u0004";
    private static final int LONGEST_SIGNATURE = 8;

    /** What separates in a PDF: a comment does as a space does (ISO 32000-2, 7.2.4). */
    private static final String PDF_SPACE = "(?:[\\s\\00]|%[^\\r\\n]*+[\\r\\n])";

    /** How a PDF says in its trailer, or in that of a stream of references, that it is encrypted (ISO 32000-2, 7.6.2). */
    private static final Pattern PDF_ENCRYPTION =
            Pattern.compile(pdfName("Encrypt") + "S*+(\\d+S++\\d+S++R|<<)".replace("S", PDF_SPACE));

    private static final int OVERLAP = 256;

    /** In which last bytes readers look for the end of a PDF (ISO 32000-2, 7.5.5), with what stands before it. */
    private static final int PDF_END = 2048;

    /** How OOXML names the part, the relationship and the content type of macros ([MS-OFFMACRO2], 2.2.1). */
    private static final String MACROS = "vbaProject";

    private static final Map<String, DocumentFormat> OOXML = Map.of(
            "wordprocessingml.document.main+xml", DocumentFormat.WORD,
            "spreadsheetml.sheet.main+xml", DocumentFormat.EXCEL,
            "presentationml.presentation.main+xml", DocumentFormat.POWERPOINT);

    private DocumentInspection() {}

    /**
     * What the file is.
     *
     * @throws InvalidInput never; a file that can't be read is of no format that is kept
     * @throws RuleViolation {@code documentFormat}, {@code documentMacros}, {@code documentEncrypted}
     */
    static DocumentFormat inspect(ReceivedFile file) throws IOException {
        String beginning = latin(file.read(0, LONGEST_SIGNATURE));
        if (beginning.startsWith(COMPOUND_FILE)) {
            throw DocumentRule.DOCUMENT_ENCRYPTED.brokenBy(
                    DocumentRule.CONTENT,
                    "This is an office file with a password, or one of before 2007: save it without password, as PDF or in a format of today");
        }
        if (beginning.startsWith(ZIP)) {
            return office(file);
        }
        DocumentFormat format = SIGNATURES.entrySet().stream()
                .filter(one -> beginning.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(DocumentInspection::unknown);
        if (format == DocumentFormat.PDF) {
            requireWhole(file);
            requireReadable(file);
        }
        return format;
    }

    /** A name in a PDF as it may be written: each character itself, or its code in hexadecimal digits after a # (7.3.5). */
    private static String pdfName(String name) {
        return name.chars()
                .mapToObj(one -> "(?:%c|#(?i:%02x))".formatted(one, one))
                .collect(Collectors.joining("", "/", ""));
    }

    private static void requireWhole(ReceivedFile pdf) throws IOException {
        String end = latin(pdf.read(Math.max(0, pdf.size() - PDF_END), PDF_END));
        int start = end.lastIndexOf("startxref");
        if (start < 0 || end.indexOf("%%EOF", start) < 0) {
            throw DocumentRule.DOCUMENT_FORMAT.brokenBy(
                    DocumentRule.CONTENT,
                    "It begins as a PDF, but its last %d bytes lack %s: send the whole file, or save it as PDF anew"
                            .formatted(PDF_END, start < 0 ? "startxref" : "%%EOF after startxref"));
        }
    }

    private static void requireReadable(ReceivedFile pdf) throws IOException {
        for (long from = 0; from < pdf.size(); from += DocumentChunks.SIZE) {
            String piece = latin(pdf.read(from, DocumentChunks.SIZE + OVERLAP));
            if (PDF_ENCRYPTION.matcher(piece).find()) {
                throw DocumentRule.DOCUMENT_ENCRYPTED.brokenBy(DocumentRule.CONTENT, "Save the PDF without password");
            }
        }
    }

    private static DocumentFormat office(ReceivedFile file) throws IOException {
        Archive archive;
        try {
            archive = Archive.of(file);
        } catch (NotAnArchive damaged) {
            throw unknown();
        }
        String manifest = archive.text("META-INF/manifest.xml");
        if (archive.encrypted() || manifest.contains("encryption-data")) {
            throw DocumentRule.DOCUMENT_ENCRYPTED.brokenBy(DocumentRule.CONTENT, "Save the file without password");
        }
        String types = archive.text("[Content_Types].xml");
        if (types.contains("macroEnabled") || types.contains(MACROS) || hasMacros(archive)) {
            throw DocumentRule.DOCUMENT_MACROS.brokenBy(DocumentRule.CONTENT, "Save the file without macros");
        }
        return openDocument(archive).or(() -> openXml(types)).orElseThrow(DocumentInspection::unknown);
    }

    /** By the names of its entries; in OOXML a relationship may give macros any other name. */
    private static boolean hasMacros(Archive archive) throws IOException {
        for (String name : archive.names()) {
            if (name.endsWith(MACROS + ".bin")
                    || name.startsWith("Basic/")
                    || name.startsWith("Scripts/")
                    || name.endsWith(".rels") && archive.text(name).contains(MACROS)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DocumentFormat> openDocument(Archive archive) throws IOException {
        return DocumentFormat.of(archive.text("mimetype").strip());
    }

    private static Optional<DocumentFormat> openXml(String types) {
        return OOXML.entrySet().stream()
                .filter(one -> types.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static RuleViolation unknown() {
        return DocumentRule.DOCUMENT_FORMAT.brokenBy(
                DocumentRule.CONTENT, "Send a PDF, an ODF or OOXML file, or a PNG, JPEG or TIFF image");
    }

    /** One character for each byte. */
    private static String latin(ByteBuffer bytes) {
        return StandardCharsets.ISO_8859_1.decode(bytes).toString();
    }
}
