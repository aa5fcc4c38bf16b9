package org.samenspel.partners.agreement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.WrittenText;

/**
 * An article, numbered as printed. Its id stays when its words change, and tells it from another one with the same number.
 *
 * @param id null in what somebody writes, until it is known which article of the agreement is meant
 * @param printedAs how the print announces it ("Art. 1"), if not by its number alone
 */
public record Article(
        @Nullable UUID id,
        String number,
        @Nullable String printedAs,
        @Nullable String title,
        List<Paragraph> paragraphs) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PARAGRAPHS = 200;
    private static final int FIRST_WORDS = 60;

    public Article {
        require(
                number != null && WrittenText.hasContent(number) && number.length() <= LONGEST_NUMBER,
                "number must be as printed");
        require(isAbsentOrWithin(LONGEST_NUMBER, printedAs), "printedAs must have 1 to 20 characters");
        require(isAbsentOrWithin(LONGEST_TITLE, title), "title must have 1 to 500 characters");
        require(paragraphs != null && paragraphs.size() <= MOST_PARAGRAPHS, "paragraphs must be 200 at most");
        paragraphs = List.copyOf(paragraphs);
    }

    private static boolean isAbsentOrWithin(int longest, @Nullable String text) {
        return text == null || !text.isEmpty() && text.length() <= longest;
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The id of an article that an agreement has. */
    public UUID itself() {
        return Objects.requireNonNull(id);
    }

    Article as(@Nullable UUID known) {
        return new Article(known, number, printedAs, title, paragraphs);
    }

    boolean is(UUID other) {
        return other.equals(id);
    }

    /** By which a person tells it from another one with the same number. */
    String firstWords() {
        String words = title != null
                ? title
                : paragraphs.isEmpty() ? "" : paragraphs.getFirst().text();
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= FIRST_WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, FIRST_WORDS)).strip() + "…";
    }

    /** @param number as printed ("§1"); null when it has none */
    public record Paragraph(@Nullable String number, String text) {

        public Paragraph {
            require(isAbsentOrWithin(LONGEST_NUMBER, number), "number must have 1 to 20 characters");
            require(
                    text != null && WrittenText.hasContent(text) && text.length() <= LONGEST_TEXT,
                    "text must be there");
        }
    }
}
