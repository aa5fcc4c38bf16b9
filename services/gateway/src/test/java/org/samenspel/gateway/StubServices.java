package org.samenspel.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.samenspel.testing.SelfSigned;
import org.samenspel.testing.platform.FreePort;

/**
 * The services behind the gateway under test: plans and consultations are up, finance is down; partners and governance have
 * certificates, of which {@link #TRUSTED} holds that of partners alone.
 */
public final class StubServices implements QuarkusTestResourceLifecycleManager {
    static final int MOST_REQUESTS = 20;
    static final int MOST_REQUESTS_OF_CLIENT = 30;
    static final int BURST = 200;
    static final int MOST_CONNECTIONS = 5;
    static final Path TRUSTED = Path.of("target/services-tls/trusted.crt");
    static final Path OTHER = Path.of("target/services-tls/governance/tls.crt");
    private static final String SUBMITS = "POST /*/v1/campaigns/{campaignId}/responses";

    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        Main.judgeTargetsOurselves();
        String stub = "http://127.0.0.1:" + new StubService(vertx).start();
        var settings = new HashMap<>(Map.of(
                "samenspel.gateway.routes.plans", stub,
                "samenspel.gateway.routes.consultations", stub,
                "samenspel.gateway.routes.finance", "http://127.0.0.1:" + FreePort.next(),
                "samenspel.gateway.without-token", "GET /*/v1/health," + SUBMITS,
                "samenspel.gateway.gathered", SUBMITS));
        settings.putAll(overTls());
        settings.putAll(Map.of(
                "samenspel.gateway.address",
                "https://samenspel.example",
                "samenspel.gateway.limits.requests",
                Integer.toString(MOST_REQUESTS),
                "samenspel.gateway.clients.requests",
                Integer.toString(MOST_REQUESTS_OF_CLIENT),
                "samenspel.gateway.clients.connections",
                Integer.toString(MOST_CONNECTIONS),
                "samenspel.gateway.clients.burst",
                Integer.toString(BURST),
                "samenspel.gateway.clients.trusted-proxies",
                "127.0.0.1",
                "samenspel.gateway.upstream.connections",
                Integer.toString(MOST_REQUESTS_OF_CLIENT),
                "samenspel.gateway.limits.body-time",
                "1s",
                "samenspel.gateway.upstream.silence",
                "1s"));
        return settings;
    }

    private Map<String, String> overTls() {
        try {
            Path folder = TRUSTED.getParent();
            SelfSigned partners = SelfSigned.in(folder.resolve("partners"));
            SelfSigned governance = SelfSigned.in(folder.resolve("governance"));
            Files.write(TRUSTED, Files.readAllBytes(partners.certificate()));
            StubService stub = new StubService(vertx);
            return Map.of(
                    "samenspel.gateway.routes.partners", "https://localhost:" + stub.start(partners),
                    "samenspel.gateway.routes.governance", "https://localhost:" + stub.start(governance),
                    "quarkus.tls.services.trust-store.pem.certs", TRUSTED.toString());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
