package org.samenspel.tls;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.KeyCertOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Gives the server a key that can be replaced in place. Quarkus' own reload replaces all that Vert.x has of TLS, and who connects before
 * that is made finds none: its connection breaks. So that one is refused.
 */
@Singleton
class CertificateRenewal implements HttpServerOptionsCustomizer {

    static final String SETTING = "samenspel.tls.reload-period";
    static final String OF_QUARKUS = "quarkus.http.ssl.certificate.reload-period";
    static final String CERTIFICATE = "quarkus.http.ssl.certificate.files";
    static final String KEY = "quarkus.http.ssl.certificate.key-files";

    private static final Logger LOG = Logger.getLogger(CertificateRenewal.class);
    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final long NONE = -1;

    private final Vertx vertx;
    private final TlsConfig tls;
    private final Config config;

    private long timer = NONE;

    CertificateRenewal(Vertx vertx, TlsConfig tls, Config config) {
        this.vertx = vertx;
        this.tls = tls;
        this.config = config;
    }

    /** @throws IllegalStateException when it could not be renewed, so that the program doesn't start; says why in words */
    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (options.getKeyCertOptions() == null) {
            return;
        }
        require(
                config.getOptionalValue(OF_QUARKUS, String.class).isEmpty(),
                OF_QUARKUS + " breaks connections that begin in that moment: set " + SETTING + " instead.");
        tls.reloadPeriod().ifPresent(period -> renew(options, period));
    }

    private void renew(HttpServerOptions options, Duration period) {
        require(period.compareTo(SHORTEST) >= 0, SETTING + " must be at least 1s.");
        Renewal renewal = renewal();
        options.setKeyCertOptions(KeyCertOptions.wrap(renewal.shown()));
        timer = vertx.setPeriodic(period.toMillis(), tick -> lookAside(renewal));
    }

    private Renewal renewal() {
        Path certificate = only(CERTIFICATE);
        try {
            return new Renewal(certificate, only(KEY), vertx);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The certificate in " + certificate + " can't be shown: " + e.getMessage(), e);
        }
    }

    private Path only(String setting) {
        List<Path> files = config.getOptionalValues(setting, Path.class).orElse(List.of());
        require(files.size() == 1, setting + " must name one file, as " + SETTING + " is set.");
        return files.getFirst();
    }

    /** Reading blocks, and the event loop must not. */
    private void lookAside(Renewal renewal) {
        vertx.executeBlocking(() -> {
                    renewal.look();
                    return true;
                })
                .onFailure(e -> LOG.error("The files of the certificate could not be looked at", e));
    }

    @PreDestroy
    void stop() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
        }
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalStateException(sentence);
        }
    }
}
