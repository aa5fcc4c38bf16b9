package org.samenspel.gateway.upstream;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Operations;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/** Finds the service of a request: {@code /{service}/v1/…}, of the services that the configuration names. */
@Singleton
public class Targets {
    private static final String VERSION = "/v1/";

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
        int end = path.indexOf('/', 1);
        String service = end < 0 ? "" : path.substring(1, end);
        URI route = routes.get(service);
        int resource = end + VERSION.length();
        if (route == null || !path.startsWith(VERSION, end) || path.length() == resource || path.endsWith("/")) {
            throw new Refusal(GeneralProblem.RESOURCE_NOT_FOUND, "there is nothing at this path");
        }
        return new Target(service, route, operations.identity(method, path), operations.passage(method, path));
    }
}
