package org.samenspel.values.text;

import java.text.Normalizer;

/**
 * A text as people write it, in one form whatever they write it with: an é is one character (NFC), and the space that word processors
 * and web pages don't break a line at is a space. Where nothing can be seen, nothing is written.
 */
public final class WrittenText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private WrittenText() {}

    /**
     * The text as it is kept: in NFC, and empty when nothing in it can be seen.
     *
     * @throws IllegalArgumentException if it has characters that PostgreSQL and other readers can't bear
     */
    public static String of(String text) {
        if (text.codePoints().anyMatch(WrittenText::isUnbearable)) {
            throw new IllegalArgumentException("must not contain control characters or half surrogates");
        }
        return hasContent(text) ? inOneForm(text) : "";
    }

    /** In NFC, with plain spaces. */
    public static String inOneForm(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replace(NO_BREAK_SPACE, ' ');
    }

    /** Whether something can be seen: white space, marks on nothing, and invisible characters are no content. */
    public static boolean hasContent(String text) {
        return text.codePoints().anyMatch(WrittenText::isSeen);
    }

    /** Whether it is kept as nothing: of what can't be kept at all that isn't said. */
    public static boolean isEmpty(String text) {
        return text.codePoints().noneMatch(character -> isSeen(character) || isUnbearable(character));
    }

    private static boolean isSeen(int character) {
        return !Invisible.is(character)
                && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character)
                && !Marks.is(character);
    }

    private static boolean isUnbearable(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return Character.isISOControl(character) && !layout || Character.getType(character) == Character.SURROGATE;
    }
}
