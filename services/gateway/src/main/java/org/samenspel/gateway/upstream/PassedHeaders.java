package org.samenspel.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.gateway.access.Identity;

/**
 * Which headers pass. To a service only those that our contracts name: whatever else a client sends, such as a spoofed
 * identity, its address or a cookie, ends here; the trace of a request is passed on when a token comes with it. Back to the client everything
 * but what concerns the connection.
 */
@Singleton
class PassedHeaders {
    private static final String AUTHORIZATION = "Authorization";
    private static final List<String> TO_SERVICE = List.of(
            "Accept",
            "Accept-Language",
            "Content-Digest",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-None-Match",
            "If-Range",
            "Range");
    private static final Set<String> NOT_TO_CLIENT = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "set-cookie",
            "server",
            "x-powered-by",
            "via");

    /** What the service gets. Neither the client nor we say at which address people came: it was told that itself. */
    MultiMap toService(MultiMap received, Identity identity) {
        MultiMap passed = MultiMap.caseInsensitiveMultiMap();
        TO_SERVICE.forEach(name -> passed.add(name, received.getAll(name)));
        if (identity != Identity.REMOVED) {
            passed.add(AUTHORIZATION, received.getAll(AUTHORIZATION));
        }
        if (passed.contains(AUTHORIZATION)) {
            passed.set(TraceParent.NAME, TraceParent.of(received.get(TraceParent.NAME)));
        }
        return passed;
    }

    /** What the client gets, added to {@code passed}. */
    void toClient(MultiMap received, MultiMap passed) {
        Set<String> named = received.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Stream.of(value.toLowerCase(Locale.ROOT).split("\\s*,\\s*")))
                .collect(Collectors.toSet());
        received.names().stream()
                .filter(name -> !NOT_TO_CLIENT.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !named.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> passed.set(name, received.getAll(name)));
    }
}
