package org.samenspel.partners.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.text.WrittenText;

/**
 * An article, numbered as printed.
 *
 * @param printedAs how the print announces it ("Art. 1"), if not by its number alone
 */
public record Article(
        String number, @Nullable String printedAs, @Nullable String title, List<Paragraph> paragraphs) {

    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PARAGRAPHS = 200;

    public Article {
        require(
                number != null && WrittenText.hasContent(number) && number.length() <= LONGEST_NUMBER,
                "number must be as printed");
        require(printedAs == null || printedAs.length() <= LONGEST_NUMBER, "printedAs must have at most 20 characters");
        require(title == null || title.length() <= 500, "title must have at most 500 characters");
        require(paragraphs != null && paragraphs.size() <= MOST_PARAGRAPHS, "paragraphs must be 200 at most");
        paragraphs = List.copyOf(paragraphs);
    }

    private static void require(boolean right, String message) {
        if (!right) {
            throw new IllegalArgumentException(message);
        }
    }

    /** @param number as printed ("§1"); null when it has none */
    public record Paragraph(@Nullable String number, String text) {

        public Paragraph {
            require(number == null || number.length() <= LONGEST_NUMBER, "number must have at most 20 characters");
            require(
                    text != null && WrittenText.hasContent(text) && text.length() <= LONGEST_TEXT,
                    "text must be there");
        }
    }
}
