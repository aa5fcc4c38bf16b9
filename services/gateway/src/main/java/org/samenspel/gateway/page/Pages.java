package org.samenspel.gateway.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.AcceptedLanguage;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.Language;
import org.samenspel.values.problem.GeneralProblem;

/**
 * The start page, the API reference and their files: read once, kept in memory, and nothing in them from elsewhere. Swagger UI
 * writes styles into its elements, hence {@code 'unsafe-inline'} for styles; scripts come from files only.
 */
@Singleton
public class Pages {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String STYLE = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private final Map<Language, Page> start;
    private final Map<String, Page> others;

    Pages(GatewayConfig config) {
        Collection<String> services = new TreeSet<>(config.routes().keySet());
        this.start = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(language -> language, language -> start(language, services)));
        this.others = Map.of(
                "/doc", reference(services),
                "/assets/page.css", StaticFiles.own("page.css", STYLE),
                "/assets/health.js", StaticFiles.own("health.js", SCRIPT),
                "/assets/reference.js", StaticFiles.own("reference.js", SCRIPT),
                "/assets/swagger-ui.css", StaticFiles.swaggerUi("swagger-ui.css", STYLE),
                "/assets/swagger-ui-bundle.js", StaticFiles.swaggerUi("swagger-ui-bundle.js", SCRIPT),
                "/assets/swagger-ui-standalone-preset.js",
                        StaticFiles.swaggerUi("swagger-ui-standalone-preset.js", SCRIPT));
    }

    /** Answers if the path is one of ours; else returns false. */
    public boolean answer(RoutingContext context) {
        String path = context.request().path();
        Language language = AcceptedLanguage.of(context);
        Page page = page(path, language);
        if (page == null) {
            return false;
        }
        if (!Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(context.request().method())) {
            throw new Refusal(
                    GeneralProblem.METHOD_NOT_ALLOWED, "pages can be read only", Map.of("Allow", "GET, HEAD"));
        }
        send(context.response(), page, path.equals("/") ? language : null);
        return true;
    }

    /** Null if the path is none of ours. */
    @Nullable
    Page page(String path, Language language) {
        return path.equals("/") ? start.get(language) : others.get(path);
    }

    private static void send(HttpServerResponse response, Page page, @Nullable Language language) {
        response.putHeader("Content-Type", page.type())
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Cache-Control", "public, max-age=600");
        if (language != null) {
            response.putHeader("Content-Language", language.code()).putHeader("Vary", "Accept-Language");
        }
        response.end(page.content());
    }

    private static Page start(Language language, Collection<String> services) {
        String items = services.stream()
                .map(service -> StaticFiles.text("service.html").replace("{service}", service))
                .collect(Collectors.joining());
        return Page.html(StaticFiles.text("start." + language.code() + ".html").replace("{services}", items));
    }

    private static Page reference(Collection<String> services) {
        return Page.html(StaticFiles.text("doc.html").replace("{services}", String.join(" ", services)));
    }
}
