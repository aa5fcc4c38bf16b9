package org.samenspel.plans.printed;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a spreadsheet makes of words that it takes for a day: {@code juni 2022} is saved as {@code jun/22}, {@code 1 juni 2022} as
 * {@code 1/06/2022} or as the number of that day, and what doesn't fit in its column as a row of number signs.
 */
final class SpreadsheetRemains {

    private static final Pattern FORMS = Stream.of(
                    "\\p{L}{3,5}\\.?[/.-](\\d{2}|\\d{4})",
                    "\\d{1,2}[/.-]\\p{L}{3,5}\\.?([/.-](\\d{2}|\\d{4}))?",
                    "\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})",
                    "\\d{1,2}[/.-]\\d{4}",
                    "\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}",
                    "[34]\\d{4}([.,]\\d+)?",
                    "#.*")
            .map(form -> "(" + form + ")( \\d{1,2}:\\d{2}(:\\d{2})?)?")
            .reduce((one, other) -> one + "|" + other)
            .map(Pattern::compile)
            .orElseThrow();

    private SpreadsheetRemains() {}

    /** What is odd with a text that looks so; empty when it reads as people print it. */
    static Optional<String> in(String text) {
        return FORMS.matcher(text).matches()
                ? Optional.of("%s is what a spreadsheet makes of a month or a day: write it as printed".formatted(text))
                : Optional.empty();
    }
}
