package org.samenspel.gateway.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.client.Client;

/**
 * Tells when whoever asked something leaves before its answer is whole, so that it is cancelled and its places are free.
 *
 * <p>A service may go on with what it has begun, so who asks and leaves again and again would get more of it than who waits. Hence in
 * the time in which a service may be silent only as many leave as have places, of a client and of a service: beyond, what is asked
 * keeps its places until it is answered, as if nobody had left.
 */
@Singleton
public class Departures {
    private final Vertx vertx;
    private final Shares<String> services;
    private final Shares<Client> clients;
    private final Duration term;

    Departures(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.services = new Shares<>(config.limits().requests());
        this.clients = new Shares<>(config.clients().requests());
        this.term = config.upstream().silence();
    }

    /** Of what is done although whoever asked it left: never completes. */
    public static Future<Void> unheeded() {
        return Promise.<Void>promise().future();
    }

    /** Completes when whoever asked has left, and what was asked is to be cancelled. */
    public Future<Void> of(RoutingContext context, Client client, String service) {
        Promise<Void> left = Promise.promise();
        if (context.response().closed()) {
            leave(client, service, left);
        } else {
            context.addEndHandler(answered -> {
                if (answered.failed()) {
                    leave(client, service, left);
                }
            });
        }
        return left.future();
    }

    private void leave(Client client, String service, Promise<Void> left) {
        if (take(client, service)) {
            vertx.setTimer(term.toMillis(), later -> giveBack(client, service));
            left.complete();
        }
    }

    private boolean take(Client client, String service) {
        if (!clients.take(client, 1)) {
            return false;
        }
        if (!services.take(service, 1)) {
            clients.giveBack(client, 1);
            return false;
        }
        return true;
    }

    private void giveBack(Client client, String service) {
        clients.giveBack(client, 1);
        services.giveBack(service, 1);
    }
}
