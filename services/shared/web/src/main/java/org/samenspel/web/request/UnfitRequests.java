package org.samenspel.web.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.samenspel.values.Language;
import org.samenspel.web.problem.Problem;

/**
 * Refuses, before anything else looks at it, a request that could be read in two ways, as the gateway does, or that was meant for
 * another host: nothing that decides by a path, or makes an address, may be led astray by whoever comes past the gateway. It costs no
 * look at a token or a body, and no line in the log.
 *
 * <p>The port of health and metrics has a router of its own, since pods are asked there by addresses that nobody knows before.
 */
@Singleton
class UnfitRequests {

    private static final int BEFORE_ALL_ELSE = -1_000_000;

    /** Where what counts requests looks for their path. Else it would count each path by itself, and a path may name somebody. */
    static final String COUNTED_PATH = "UrlPathTemplate";

    static final String REFUSED = "/refused";

    private static final Pattern HOST = Pattern.compile("[\\w.-]+|\\[[0-9A-Fa-f:.]+]");

    private final Set<String> hosts;
    private final ObjectMapper mapper;

    UnfitRequests(HostsConfig config, ObjectMapper mapper) {
        this.hosts = config.hosts().stream().map(UnfitRequests::known).collect(Collectors.toSet());
        this.mapper = mapper;
    }

    /** One with a port would never be asked for, and the service would refuse all. */
    private static String known(String host) {
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("samenspel.web.hosts must name hosts without ports, and not: " + host);
        }
        return host.toLowerCase(Locale.ROOT);
    }

    /** The router itself gives a request up that names no Host, or no path: it comes to us as failed. */
    void install(@Observes Router router) {
        router.route().order(BEFORE_ALL_ELSE).handler(this::judge).failureHandler(this::judge);
    }

    private void judge(RoutingContext context) {
        Unfit unfit = Unfit.of(context.request(), hosts);
        if (unfit == null) {
            context.next();
        } else {
            refuse(context, unfit);
        }
    }

    /** The connection ends with it: else its body, which nobody reads, would come first. */
    private void refuse(RoutingContext context, Unfit unfit) {
        HttpServerRequest request = context.request();
        Language language = Language.wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Problem problem = Problem.of(unfit.problem(), language, unfit.detail(), List.of());
        Vertx.currentContext().putLocal(COUNTED_PATH, REFUSED);
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(json(problem))
                .onComplete(_ -> request.connection().close());
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
