package org.samenspel.gateway.upstream;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Operations;
import org.samenspel.gateway.access.Passage;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/** Finds the service of a request: {@code /{service}/v1/…}, of the services that the configuration names. */
@Singleton
public class Targets {
    private static final String VERSION = "/v1/";

    /** Java reads shorter and longer groups too: of one campaign that would make as many as somebody likes. */
    private static final Pattern ID =
            Pattern.compile("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}");

    private final Map<String, URI> routes;
    private final Operations operations;

    Targets(GatewayConfig config, Operations operations) {
        this.routes = Map.copyOf(config.routes());
        this.operations = operations;
    }

    /** @throws Refusal if there is no such service, or no such campaign since its id is none */
    public Target find(HttpServerRequest request) {
        return find(request.method().name(), request.path());
    }

    Target find(String method, String path) {
        int end = path.indexOf('/', 1);
        String service = end < 0 ? "" : path.substring(1, end);
        URI route = routes.get(service);
        int resource = end + VERSION.length();
        if (route == null || !path.startsWith(VERSION, end) || path.length() == resource || path.endsWith("/")) {
            throw nothing();
        }
        Passage passage = operations.passage(method, path);
        UUID submitTo = passage == Passage.GATHERED ? id(path) : null;
        return new Target(service, route, operations.identity(method, path), passage, submitTo);
    }

    /** The last segment but one. */
    private static UUID id(String path) {
        int end = path.lastIndexOf('/');
        String id = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        if (!ID.matcher(id).matches()) {
            throw nothing();
        }
        return UUID.fromString(id);
    }

    private static Refusal nothing() {
        return new Refusal(GeneralProblem.RESOURCE_NOT_FOUND, "there is nothing at this path");
    }
}
