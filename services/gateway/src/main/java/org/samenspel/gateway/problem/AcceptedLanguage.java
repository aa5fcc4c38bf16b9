package org.samenspel.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.values.Language;

/** Which language to answer in. */
public final class AcceptedLanguage {

    /** Looked for in the query as it was sent: one that can't be decoded is refused in a language too. */
    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=([A-Za-z-]+)(?:&|$)");

    private AcceptedLanguage() {}

    /** The one that the {@code lang} parameter of a link names, else the one of Accept-Language that suits best. */
    public static Language of(RoutingContext context) {
        HttpServerRequest request = context.request();
        Matcher chosen = CHOSEN.matcher(Objects.requireNonNullElse(request.query(), ""));
        return Language.wanted(chosen.find() ? chosen.group(1) : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
