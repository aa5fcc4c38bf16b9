package org.samenspel.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as office programs make them, cut to what tells what they are. */
public final class SampleFiles {

    private static final String PDF_END = "\nstartxref\n9\n%%EOF";

    private SampleFiles() {}

    public static byte[] pdf(int size) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) 'x');
        write("%PDF-1.7\n", bytes, 0);
        write(PDF_END, bytes, size - PDF_END.length());
        return bytes;
    }

    private static void write(String text, byte[] bytes, int at) {
        System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, bytes, at, text.length());
    }

    /** A PDF that says so many bytes after its beginning that it is encrypted. */
    static byte[] encryptedPdf(int at) {
        return encryptedPdf(at, "/Encrypt 12 0 R");
    }

    static byte[] encryptedPdf(int at, String said) {
        byte[] bytes = pdf(at + 100);
        write(said, bytes, at);
        return bytes;
    }

    static byte[] word() {
        return wordWith("word/document.xml", "<w/>");
    }

    static byte[] wordWith(String name, String content) {
        return zip("[Content_Types].xml", types("wordprocessingml.document.main+xml"), name, content);
    }

    static byte[] excel() {
        return zip("[Content_Types].xml", types("spreadsheetml.sheet.main+xml"), "xl/workbook.xml", "<w/>");
    }

    static byte[] powerpoint() {
        return zip(
                "[Content_Types].xml",
                types("presentationml.presentation.main+xml"),
                "ppt/presentation.xml",
                "<p/>",
                "ppt/embeddings/Workbook1.xlsx",
                "PK");
    }

    /** @param program such as {@code word.document}, as Microsoft calls it in its content types */
    static byte[] withMacros(String program, String part) {
        return zip(
                "[Content_Types].xml",
                "<Override ContentType=\"application/vnd.ms-%s.macroEnabled.main+xml\"/>".formatted(program),
                part,
                "x");
    }

    /** @param kind text, spreadsheet or presentation */
    static byte[] openDocument(String kind) {
        return openDocumentWith(kind, "META-INF/manifest.xml", "<m/>");
    }

    static byte[] encryptedOpenDocument(String kind) {
        return openDocumentWith(kind, "META-INF/manifest.xml", "<manifest:encryption-data/>");
    }

    static byte[] openDocumentWithMacros(String kind) {
        return openDocumentWith(kind, "Basic/Standard/Module1.xml", "<b/>");
    }

    private static byte[] openDocumentWith(String kind, String name, String content) {
        return zip("mimetype", "application/vnd.oasis.opendocument." + kind, name, content);
    }

    /** Names and contents in turn; an entry named {@code mimetype} is stored as it is, the others are packed. */
    static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                byte[] content = entries[i + 1].getBytes(StandardCharsets.UTF_8);
                zip.putNextEntry(entry(entries[i], content));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static ZipEntry entry(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        if (name.equals("mimetype")) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    static String types(String main) {
        return "<Override ContentType=\"application/vnd.openxmlformats-officedocument." + main + "\"/>";
    }
}
