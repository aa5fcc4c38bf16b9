package org.samenspel.gateway.request;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.samenspel.gateway.GatewayConfig;

/** What keeps a browser from doing more with an answer than was meant. A service or a page may set its own value. */
@Singleton
class SafeHeaders {
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CONTENT_SECURITY_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence NOTHING_INSIDE = HttpHeaders.createOptimized(
            "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence ONE_YEAR = HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");

    private final boolean encrypted;

    SafeHeaders(GatewayConfig config) {
        this.encrypted = config.address().getScheme().equals("https");
    }

    void addTo(MultiMap headers) {
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF)
                .set(REFERRER_POLICY, NO_REFERRER)
                .set(CONTENT_SECURITY_POLICY, NOTHING_INSIDE)
                .set(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (encrypted) {
            headers.set(TRANSPORT_SECURITY, ONE_YEAR);
        }
    }
}
