package org.samenspel.csv;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.csv.ImportReport.ToConfirm;

/**
 * How a file is written, as it was found out.
 *
 * @param textsWithAccents the first texts in which that shows, for a person to look at
 * @param writtenTwice whether accents became two signs each on the way
 */
public record FileForm(
        Encoding encoding,
        Separator separator,
        List<String> textsWithAccents,
        @JsonIgnore boolean writtenTwice) {

    /** The name by which its accents are confirmed. */
    static final String CONFIRMED_AS = "encoding";

    private static final int LAST_OF_ASCII = 127;
    private static final int SHOWN = 5;
    private static final int SHOWN_LENGTH = 100;

    /** The first texts with letters that are not plain ASCII, and then those with other signs that aren't. */
    static List<String> firstWithAccents(List<String> cells) {
        Stream<String> letters = cells.stream().filter(text -> text.codePoints().anyMatch(FileForm::isAccented));
        Stream<String> signs = cells.stream().filter(text -> text.codePoints().anyMatch(sign -> sign > LAST_OF_ASCII));
        return Stream.concat(letters, signs)
                .map(String::strip)
                .map(text -> text.length() <= SHOWN_LENGTH ? text : text.substring(0, SHOWN_LENGTH) + "…")
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private static boolean isAccented(int sign) {
        return sign > LAST_OF_ASCII && Character.isLetter(sign);
    }

    /** What a person has to look at before the texts are taken: whether their accents are right. */
    Optional<ToConfirm> toConfirm() {
        String texts = String.join("; ", textsWithAccents);
        if (writtenTwice) {
            return Optional.of(new ToConfirm(
                    CONFIRMED_AS, "file", null, "Accents became two signs each; look at these texts: " + texts));
        }
        return switch (encoding) {
            case UTF_8 -> Optional.empty();
            case WINDOWS_1252 ->
                Optional.of(new ToConfirm(
                        CONFIRMED_AS,
                        "file",
                        null,
                        "Read as Windows-1252; look at the accents of these texts: " + texts));
        };
    }
}
