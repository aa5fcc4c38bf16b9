package org.samenspel.values.production;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a program runs, {@code samenspel.environment}: {@code production} unless set, so that forgetting to set it is safe. */
public enum Environment {
    PRODUCTION,
    /** One machine, for a demonstration or for development. */
    LOCAL,
    TEST;

    public static final String SETTING = "samenspel.environment";

    /**
     * @param word as it was set, empty when it was not
     * @throws IllegalStateException for any other word: a misspelled one must not switch checks off
     */
    static Environment of(String word) {
        if (word.isEmpty()) {
            return PRODUCTION;
        }
        return Arrays.stream(values())
                .filter(environment -> environment.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(SETTING + " must be one of " + words() + "."));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String words() {
        return Arrays.stream(values()).map(Environment::word).collect(Collectors.joining(", "));
    }
}
