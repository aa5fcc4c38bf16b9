package org.samenspel.values.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/**
 * What is left of a text when accents, case, the number of spaces, how an apostrophe or a hyphen is printed, and characters that nobody
 * sees don't matter: texts with the same key are found by each other, and themes with the same key are the same theme. Never shown.
 */
public final class SearchKey {

    /** Letters of the alphabets around us that Unicode does not take apart into a letter and an accent. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ł', "l"));

    /** What is printed, or typed on a keyboard, for an apostrophe. */
    private static final String APOSTROPHES = "\u2018\u2019\u201b\u02b9\u02bb\u02bc\u2032\u0060";

    private static final String HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    /** Unicode takes it apart into a space and an accent. */
    private static final char ACUTE = '\u00b4';

    private SearchKey() {}

    public static String of(String text) {
        var key = new StringBuilder();
        Normalizer.normalize(text.replace(ACUTE, '\''), Normalizer.Form.NFKD)
                .codePoints()
                .filter(character -> !isAccent(character))
                .forEach(character -> append(key, character));
        return key.toString().strip();
    }

    /** The key of each, in the same order. */
    public static List<String> all(List<String> texts) {
        return texts.stream().map(SearchKey::of).toList();
    }

    /** The vowel signs of a script are letters like others: only accents, which many scripts share, are passed over. */
    private static boolean isAccent(int character) {
        return Marks.is(character) && UnicodeScript.of(character) == UnicodeScript.INHERITED;
    }

    private static void append(StringBuilder key, int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        } else if (!Invisible.is(character)) {
            // Through upper case, since some letters have two small ones, such as the sigma.
            int small = Character.toLowerCase(Character.toUpperCase(character));
            key.append(PLAIN.getOrDefault(small, Character.toString(typed(small))));
        }
    }

    private static int typed(int character) {
        if (APOSTROPHES.indexOf(character) >= 0) {
            return '\'';
        }
        return HYPHENS.indexOf(character) >= 0 ? '-' : character;
    }
}
