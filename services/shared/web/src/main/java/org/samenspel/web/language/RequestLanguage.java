package org.samenspel.web.language;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Language;

/** Chooses a language by {@code Accept-Language} (RFC 9110, 12.5.4; RFC 4647 lookup). */
public final class RequestLanguage {

    private static final List<Locale> SUPPORTED = Stream.of(Language.values())
            .map(language -> Locale.of(language.code()))
            .toList();

    private RequestLanguage() {}

    /** The language of the answer to a request: Dutch if it asks for none that we speak. */
    public static Language of(HttpHeaders headers) {
        return of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Language.NL;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), SUPPORTED);
            return best == null
                    ? Language.NL
                    : Language.valueOf(best.getLanguage().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            // A wish nobody can read is no reason to refuse a request.
            return Language.NL;
        }
    }
}
