package org.samenspel.local.part;

import java.util.HashMap;
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

    private final Settings settings;

    Gateway(Settings settings) {
        this.settings = settings;
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

    @Override
    public Launch launch() {
        var environment = new HashMap<>(QuarkusEnvironment.of(
                settings, settings.ports().gateway(), settings.ports().gatewayManagement()));
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
        return "http://localhost:" + settings.ports().gatewayManagement() + "/q/health/" + kind;
    }
}
