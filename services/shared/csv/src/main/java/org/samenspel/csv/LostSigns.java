package org.samenspel.csv;

import java.nio.charset.Charset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet loses when it saves a plain CSV: Windows-1252 has no ▪, and a question mark stands in its place. Nobody would see
 * it among the accents.
 */
final class LostSigns {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private LostSigns() {}

    /** Asks about each cell that is the one that is there with question marks for what Windows-1252 can't write. */
    static <R extends Record> void doubt(Candidate<R> candidate, @Nullable R existing, CsvFormat<R> format) {
        CsvRow source = candidate.source();
        if (existing == null || source.isRejected()) {
            return;
        }
        Map<String, String> before = format.cells(existing);
        format.cells(candidate.row()).forEach((column, now) -> {
            String was = before.getOrDefault(column, now);
            if (!was.equals(now) && now.equals(written(was))) {
                source.doubt(
                        column, now, "? stands where %s stood: save as CSV UTF-8 to keep that".formatted(lost(was)));
            }
        });
    }

    private static String written(String text) {
        return new String(text.getBytes(WINDOWS_1252), WINDOWS_1252);
    }

    private static String lost(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(sign -> !WINDOWS_1252.newEncoder().canEncode(sign))
                .findFirst()
                .orElseThrow();
    }
}
