package org.samenspel.values;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages the platform answers in, in the order it prefers them. */
public enum Language {
    NL,
    FR,
    EN;

    private static final List<Locale> SPOKEN =
            Stream.of(values()).map(language -> Locale.of(language.code())).toList();

    /** The ISO 639-1 code: {@code nl}, {@code fr} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The language that suits best whoever wants these.
     *
     * @param ranges weighted language ranges, such as {@code fr-BE, en;q=0.5} (RFC 4647, lookup)
     * @return Dutch when none is wanted that we speak: a wish nobody can read is no reason to refuse anything
     */
    public static Language wanted(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank()) {
            return NL;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(ranges), SPOKEN);
            return best == null ? NL : values()[SPOKEN.indexOf(best)];
        } catch (IllegalArgumentException _) {
            return NL;
        }
    }
}
