package org.samenspel.values;

import java.util.Locale;

/** The languages the platform answers in, in the order it prefers them. */
public enum Language {
    NL,
    FR,
    EN;

    /** The ISO 639-1 code: {@code nl}, {@code fr} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
