package org.samenspel.consultations.questionnaire;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;

/** What the parts of a questionnaire have to be; a message names the property. */
final class Requirement {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");
    private static final int LONGEST_TEXT = 2_000;

    private Requirement() {}

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    static void code(String code) {
        require(code != null, "code is required");
        require(isCode(code), "code must begin with a small letter and have at most 40 letters and digits");
    }

    static void text(String name, @Nullable LocalizedText text) {
        require(text != null, name + " is required");
        optionalText(name, text);
    }

    static void optionalText(String name, @Nullable LocalizedText text) {
        require(text == null || text.length() <= LONGEST_TEXT, name + " must have at most 2000 characters");
    }

    static <T> void differentCodes(String name, List<T> things, Function<T, String> code) {
        require(things.stream().map(code).distinct().count() == things.size(), name + " must have different codes");
    }
}
