package org.samenspel.gateway.problem;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.Language;

/** Which language to answer in. */
public final class AcceptedLanguage {
    private AcceptedLanguage() {}

    /** The one that the {@code lang} parameter names, else the first of Accept-Language that we speak, else Dutch. */
    public static Language of(RoutingContext context) {
        Stream<String> accepted = context.acceptableLanguages().stream().map(LanguageHeader::tag);
        return Stream.concat(Stream.ofNullable(context.request().getParam("lang")), accepted)
                .flatMap(code -> spoken(code).stream())
                .findFirst()
                .orElse(Language.NL);
    }

    private static Optional<Language> spoken(@Nullable String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
