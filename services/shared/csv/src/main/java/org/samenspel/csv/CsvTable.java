package org.samenspel.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.values.rule.RuleViolation;

/**
 * A file as it was sent: RFC 4180, UTF-8, comma, with the header row that was asked for.
 *
 * @param rows the rows below the header, in the order of the file
 */
record CsvTable(List<CsvRow> rows) {

    static final int MAXIMUM_ROWS = 2_000;

    private static final String FILE = "file";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws RuleViolation {@code importRejected} if it is not a table with exactly these columns and one to 2 000 rows */
    static CsvTable read(byte[] file, List<String> columns) {
        List<CsvRecord> records = parse(decode(file));
        if (records.isEmpty()) {
            throw ImportRule.unreadable(FILE, "The file is empty");
        }
        if (!records.getFirst().getFields().equals(columns)) {
            throw ImportRule.unreadable("line 1", "The header must be " + String.join(",", columns));
        }
        if (records.size() == 1) {
            throw ImportRule.unreadable(FILE, "There is no row below the header");
        }
        if (records.size() > MAXIMUM_ROWS + 1) {
            throw ImportRule.unreadable(FILE, "There are more than %d rows".formatted(MAXIMUM_ROWS));
        }
        return new CsvTable(records.stream()
                .skip(1)
                .map(line -> new CsvRow((int) line.getStartingLineNumber(), columns, line.getFields()))
                .toList());
    }

    private static String decode(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw ImportRule.unreadable(FILE, "The file is not UTF-8");
        }
    }

    /** One record more than allowed is enough to know that there are too many. */
    private static List<CsvRecord> parse(String text) {
        try (Stream<CsvRecord> records = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream()) {
            return records.limit(MAXIMUM_ROWS + 2L).toList();
        } catch (CsvParseException _) {
            throw ImportRule.unreadable(FILE, "The file is not CSV as RFC 4180 has it");
        }
    }
}
