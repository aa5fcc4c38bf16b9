package org.samenspel.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import org.samenspel.values.Language;

/** Which language to answer in. */
public final class AcceptedLanguage {
    private static final String PARAMETER = "lang";

    private AcceptedLanguage() {}

    /** The one that the {@code lang} parameter of a link names, else the one of Accept-Language that suits best. */
    public static Language of(RoutingContext context) {
        HttpServerRequest request = context.request();
        String chosen = request.getParam(PARAMETER);
        return Language.wanted(chosen == null ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) : chosen);
    }
}
