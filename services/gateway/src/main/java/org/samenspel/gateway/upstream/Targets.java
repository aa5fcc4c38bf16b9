package org.samenspel.gateway.upstream;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.GatewayProblem;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.gateway.request.PublicOperations;

/** Finds the service of a request: {@code /{service}/v1/…}, of the services that the configuration names. */
@ApplicationScoped
public class Targets {
    private static final Pattern API = Pattern.compile("/([a-z]+)/v1/.*[^/]");

    private final Map<String, URI> routes;
    private final PublicOperations publicOperations;

    Targets(GatewayConfig config, PublicOperations publicOperations) {
        this.routes = Map.copyOf(config.routes());
        this.publicOperations = publicOperations;
    }

    /** @throws Refusal if there is no such service */
    public Target find(HttpServerRequest request) {
        Matcher api = API.matcher(request.path());
        if (!api.matches() || !routes.containsKey(api.group(1))) {
            throw new Refusal(GatewayProblem.RESOURCE_NOT_FOUND, "there is nothing at this path");
        }
        String service = api.group(1);
        boolean anonymous = publicOperations.contain(request.method().name(), request.path());
        return new Target(service, routes.get(service), anonymous);
    }
}
