package org.samenspel.gateway.upstream;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Operations;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/** Finds the service of a request: {@code /{service}/v1/…}, of the services that the configuration names. */
@ApplicationScoped
public class Targets {
    private static final Pattern API = Pattern.compile("/([a-z]+)/v1/.*[^/]");

    private final Map<String, URI> routes;
    private final Operations operations;

    Targets(GatewayConfig config, Operations operations) {
        this.routes = Map.copyOf(config.routes());
        this.operations = operations;
    }

    /** @throws Refusal if there is no such service */
    public Target find(HttpServerRequest request) {
        return find(request.method().name(), request.path());
    }

    Target find(String method, String path) {
        Matcher api = API.matcher(path);
        String service = api.matches() ? api.group(1) : "";
        URI route = routes.get(service);
        if (route == null) {
            throw new Refusal(GeneralProblem.RESOURCE_NOT_FOUND, "there is nothing at this path");
        }
        return new Target(service, route, operations.identity(method, path), operations.passage(method, path));
    }
}
