package org.samenspel.gateway.request;

import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import org.samenspel.gateway.GatewayConfig;

/** What keeps a browser from doing more with an answer than was meant. A service or a page may set its own value. */
@ApplicationScoped
class SafeHeaders {
    private static final String ONE_YEAR = "max-age=31536000";

    private final boolean encrypted;

    SafeHeaders(GatewayConfig config) {
        this.encrypted = config.address().getScheme().equals("https");
    }

    void addTo(MultiMap headers) {
        headers.set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "no-referrer")
                .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .set("Cache-Control", "no-store");
        if (encrypted) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
