package org.samenspel.local.part;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;

/** The only part that people use. It starts beside the services: a service that isn't there yet is a 503. */
final class Gateway implements Part {

    static final String NAME = "gateway";

    /** For those who keep their connections to hear that they are to open another one. */
    private static final String TO_SEND_CLIENTS_AWAY = "2s";

    private final Settings settings;
    private final boolean isOther;

    Gateway(Settings settings) {
        this(settings, false);
    }

    private Gateway(Settings settings, boolean isOther) {
        this.settings = settings;
        this.isOther = isOther;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().gateway();
    }

    @Override
    public Set<String> needs() {
        return Set.of();
    }

    /** It ends first: what it took in is still answered, and nothing more comes to the others. */
    @Override
    public Set<String> uses() {
        return Stream.concat(Stream.of(DomainService.values()).map(DomainService::code), Stream.of(Keycloak.NAME))
                .collect(Collectors.toSet());
    }

    /** The port of people is one of both, that of management isn't: it tells which of them is ready. */
    @Override
    public Optional<Part> beside() {
        return Optional.of(new Gateway(settings, !isOther));
    }

    @Override
    public Launch launch() {
        var environment =
                new HashMap<>(QuarkusEnvironment.of(settings, settings.ports().gateway(), management()));
        // A restart has two processes at one port for a while; Vert.x can do so with the system's own transport alone.
        environment.put("QUARKUS_HTTP_SO_REUSE_PORT", "true");
        environment.put("QUARKUS_VERTX_PREFER_NATIVE_TRANSPORT", "true");
        environment.put("QUARKUS_SHUTDOWN_DELAY", TO_SEND_CLIENTS_AWAY);
        environment.put("SAMENSPEL_GATEWAY_ADDRESS", address());
        // It listens to this machine alone: who comes from elsewhere comes through a proxy that stands here.
        environment.put("SAMENSPEL_GATEWAY_CLIENTS_TRUSTED_PROXIES", "127.0.0.1");
        // One process answers for each service: until it is started again, requests wait for it.
        environment.put("SAMENSPEL_GATEWAY_UPSTREAM_RETURN_TIME", "10s");
        for (DomainService service : DomainService.values()) {
            environment.put(
                    "SAMENSPEL_GATEWAY_ROUTES_" + service.name(),
                    "http://127.0.0.1:" + settings.ports().of(service));
        }
        var command = QuarkusProgram.of(NAME, settings.installed().resolve(NAME))
                .command(JavaCommand.optimizingWithHeap("128m"));
        return new Launch(command, environment, settings.logs().resolve(NAME + ".log"));
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Http.answersOk(health("ready"));
    }

    @Override
    public boolean alive() throws InterruptedException {
        return Http.answersOk(health("live"));
    }

    private String health(String kind) {
        return "http://localhost:" + management() + "/q/health/" + kind;
    }

    private int management() {
        return isOther
                ? settings.ports().otherGatewayManagement()
                : settings.ports().gatewayManagement();
    }
}
