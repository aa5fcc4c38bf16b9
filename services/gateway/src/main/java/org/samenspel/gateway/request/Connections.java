package org.samenspel.gateway.request;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/**
 * Ends connections on which what follows could be taken for a request though it is a body: after chunks, since whoever stands
 * before us may have counted another length (RFC 9112, 6.1), and after a body that was not read to its end.
 */
@Singleton
class Connections {
    private static final long PATIENCE_MILLISECONDS = 1_000;

    private final Vertx vertx;
    private final Set<HttpConnection> spent =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Connections(Vertx vertx) {
        this.vertx = vertx;
    }

    /** @throws Refusal if the connection has had its last request */
    void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (spent.contains(request.connection())) {
            request.connection().close();
            throw new Refusal(GeneralProblem.BAD_REQUEST, "the connection is closed");
        }
        boolean chunks = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
        if (chunks || request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            context.addHeadersEndHandler(head -> {
                if (chunks || !request.isEnded()) {
                    spend(context);
                }
            });
        }
    }

    private void spend(RoutingContext context) {
        spent.add(context.request().connection());
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> close(context.request()));
    }

    /** Takes in what still comes for a moment: a client that is cut off while it sends never sees the answer. */
    private void close(HttpServerRequest request) {
        HttpConnection connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        long timer = vertx.setTimer(PATIENCE_MILLISECONDS, late -> connection.close());
        request.exceptionHandler(gone -> vertx.cancelTimer(timer))
                .endHandler(end -> connection.close())
                .handler(rest -> {})
                .resume();
    }
}
