package org.samenspel.values;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.SearchKey;
import org.samenspel.values.text.WrittenText;

/**
 * A text that people wrote, in at least one of Dutch, French and English. A language nobody wrote is null, never empty.
 *
 * @param nl the Dutch text
 * @param fr the French text
 * @param en the English text
 */
public record LocalizedText(
        @Nullable String nl, @Nullable String fr, @Nullable String en) {

    /** @throws IllegalArgumentException if there is no text at all, or a blank one */
    public LocalizedText {
        if (nl == null && fr == null && en == null) {
            throw new IllegalArgumentException("a text needs at least one of nl, fr, en");
        }
        if (Stream.of(nl, fr, en).anyMatch(text -> text != null && !WrittenText.hasContent(text))) {
            throw new IllegalArgumentException("a text must not be blank");
        }
    }

    /** A text in Dutch only. */
    public static LocalizedText dutch(String text) {
        return new LocalizedText(text, null, null);
    }

    /** A text in one language only. */
    public static LocalizedText of(Language language, String text) {
        return switch (language) {
            case NL -> new LocalizedText(text, null, null);
            case FR -> new LocalizedText(null, text, null);
            case EN -> new LocalizedText(null, null, text);
        };
    }

    /** The same text with another wording in one language. */
    public LocalizedText with(Language language, String text) {
        return switch (language) {
            case NL -> new LocalizedText(text, fr, en);
            case FR -> new LocalizedText(nl, text, en);
            case EN -> new LocalizedText(nl, fr, text);
        };
    }

    /** The text in a language, else in the first language that has one, in the order nl, fr, en. */
    public String in(Language language) {
        String wanted =
                switch (language) {
                    case NL -> nl;
                    case FR -> fr;
                    case EN -> en;
                };
        return Stream.of(wanted, nl, fr, en)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** What the text is found by: the {@link SearchKey} of each language's, one a line. */
    public String searchKey() {
        return Stream.of(nl, fr, en).filter(Objects::nonNull).map(SearchKey::of).collect(Collectors.joining("\n"));
    }

    /** The number of characters of the longest of the texts: what a length limit is compared with. */
    public int length() {
        return Stream.of(nl, fr, en)
                .filter(Objects::nonNull)
                .mapToInt(text -> text.codePointCount(0, text.length()))
                .max()
                .orElseThrow();
    }
}
