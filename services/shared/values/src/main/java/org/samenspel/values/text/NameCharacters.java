package org.samenspel.values.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which characters a name may have: what can be seen. A name with others could look like another one, or turn the text around it.
 * Only U+200C and U+200D, which show nothing, belong to how some scripts are written, between two letters.
 */
public final class NameCharacters {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    private static final Set<UnicodeScript> WITH_JOINERS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.NKO,
            UnicodeScript.ADLAM,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.MYANMAR,
            UnicodeScript.KHMER,
            UnicodeScript.TIBETAN);

    private NameCharacters() {}

    /** What is wrong with a name: such as "must not contain U+202E RIGHT-TO-LEFT OVERRIDE"; empty when nothing is. */
    public static Optional<String> wrongIn(String name) {
        int[] characters = name.codePoints().toArray();
        return IntStream.range(0, characters.length)
                .filter(index -> Invisible.is(characters[index]) && !joins(characters, index))
                .mapToObj(index -> "must not contain " + called(characters[index]))
                .findFirst();
    }

    private static boolean joins(int[] characters, int index) {
        boolean joiner = characters[index] == JOINER || characters[index] == NON_JOINER;
        if (!joiner || index + 1 == characters.length) {
            return false;
        }
        UnicodeScript before = scriptBefore(characters, index);
        return before != null && WITH_JOINERS.contains(before) && before == scriptOf(characters[index + 1]);
    }

    /** Of the letter before, past the marks on it that many scripts share. */
    private static @Nullable UnicodeScript scriptBefore(int[] characters, int index) {
        int letter = index - 1;
        while (letter >= 0 && Marks.is(characters[letter]) && scriptOf(characters[letter]) == UnicodeScript.INHERITED) {
            letter--;
        }
        return letter < 0 ? null : scriptOf(characters[letter]);
    }

    private static @Nullable UnicodeScript scriptOf(int character) {
        return Character.isLetter(character) || Marks.is(character) ? UnicodeScript.of(character) : null;
    }

    private static String called(int character) {
        String name = Character.getName(character);
        return "U+%04X %s".formatted(character, name == null ? "(unassigned)" : name);
    }
}
