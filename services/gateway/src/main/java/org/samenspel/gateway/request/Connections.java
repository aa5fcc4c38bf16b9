package org.samenspel.gateway.request;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.client.Clients;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/**
 * Ends connections on which what follows could be taken for a request though it is a body: after chunks, since whoever stands
 * before us may have counted another length (RFC 9112, 6.1), and after a body that was not read to its end. And bounds how many a client
 * keeps open: each costs a descriptor and memory, also while nothing is asked on it.
 */
@Singleton
class Connections {
    private static final long PATIENCE_MILLISECONDS = 1_000;

    private final Vertx vertx;
    private final Clients clients;
    private final Handover handover;
    private final Shares<Client> open;
    private final Duration retryAfter;
    private final Set<HttpConnection> admitted = ConcurrentHashMap.newKeySet();
    private final Set<HttpConnection> spent =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    Connections(Vertx vertx, Clients clients, Handover handover, GatewayConfig config) {
        this.vertx = vertx;
        this.clients = clients;
        this.handover = handover;
        this.open = new Shares<>(config.clients().connections());
        this.retryAfter = config.upstream().retryAfter();
    }

    /** @throws Refusal if the connection has had its last request, or its client has too many */
    void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (spent.contains(request.connection())) {
            request.connection().close();
            throw new Refusal(GeneralProblem.BAD_REQUEST, "the connection is closed");
        }
        if (admitted.add(request.connection())) {
            count(context);
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

    /** At its first request; until then it costs little, and is closed when it stays silent. */
    private void count(RoutingContext context) {
        HttpConnection connection = context.request().connection();
        handover.see(connection);
        Optional<Client> peer = clients.peerOf(context.request());
        boolean hasPlace = peer.isEmpty() || open.take(peer.get(), 1);
        connection.closeHandler(closed -> {
            admitted.remove(connection);
            if (hasPlace) {
                peer.ifPresent(client -> open.giveBack(client, 1));
            }
        });
        if (!hasPlace) {
            spend(context);
            throw Refusal.tooMany("too many connections of this address are open", retryAfter);
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
