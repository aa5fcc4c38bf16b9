package org.samenspel.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.values.rule.RuleViolation;

/**
 * A file as text: UTF-8 where it is that, with a byte order mark or without, or else Windows-1252.
 *
 * @param text without the byte order mark
 */
record CsvText(Encoding encoding, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws RuleViolation {@code importRejected} if it is no text in either encoding */
    static CsvText of(byte[] file) {
        if (isUtf16(file)) {
            throw ImportRule.unreadable("file", "The file is UTF-16: save it as CSV UTF-8");
        }
        return Encoding.UTF_8
                .decode(file)
                .map(text -> new CsvText(Encoding.UTF_8, withoutMark(text)))
                .or(() -> Encoding.WINDOWS_1252.decode(file).map(text -> new CsvText(Encoding.WINDOWS_1252, text)))
                .orElseThrow(() -> ImportRule.unreadable("file", "The file is neither UTF-8 nor Windows-1252"));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] file) {
        return file.length >= 2
                && (file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                        || file[0] == (byte) 0xFE && file[1] == (byte) 0xFF);
    }

    /** The separator that the header is written with: the one that gives most of these columns. */
    Separator separator(List<String> columns) {
        return Arrays.stream(Separator.values())
                .max(Comparator.comparingLong((Separator separator) -> known(columns, separator))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    private long known(List<String> columns, Separator separator) {
        try {
            return parsed(separator, 1).stream()
                    .flatMap(header -> header.getFields().stream())
                    .filter(name -> columns.contains(CsvHeader.name(name, columns)))
                    .count();
        } catch (CsvParseException _) {
            return 0;
        }
    }

    /** The rows that have something in them, the header too; at most so many. */
    List<CsvRecord> records(Separator separator, long maximum) {
        try {
            return parsed(separator, maximum);
        } catch (CsvParseException _) {
            throw ImportRule.unreadable("file", "The file is not CSV as RFC 4180 has it");
        }
    }

    private List<CsvRecord> parsed(Separator separator, long maximum) {
        try (Stream<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator.character())
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()) {
            return records.filter(record -> !record.getFields().stream().allMatch(String::isBlank))
                    .limit(maximum)
                    .toList();
        }
    }
}
