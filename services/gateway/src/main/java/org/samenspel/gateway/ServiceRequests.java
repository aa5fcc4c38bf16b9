package org.samenspel.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.samenspel.gateway.access.Identity;
import org.samenspel.gateway.access.TokenCheck;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.client.Clients;
import org.samenspel.gateway.request.Departures;
import org.samenspel.gateway.request.RequestBody;
import org.samenspel.gateway.request.RequestsUnderWay;
import org.samenspel.gateway.upstream.Forwarder;
import org.samenspel.gateway.upstream.Target;

/** What a request to a service passes, in this order: what its client submitted before, its token, its body, a place. */
@Singleton
class ServiceRequests {
    private final Clients clients;
    private final TokenCheck tokens;
    private final RequestBody bodies;
    private final RequestsUnderWay underWay;
    private final Departures departures;
    private final Forwarder forwarder;

    ServiceRequests(
            Clients clients,
            TokenCheck tokens,
            RequestBody bodies,
            RequestsUnderWay underWay,
            Departures departures,
            Forwarder forwarder) {
        this.clients = clients;
        this.tokens = tokens;
        this.bodies = bodies;
        this.underWay = underWay;
        this.departures = departures;
        this.forwarder = forwarder;
    }

    /** Completes when the client has its answer; fails, or throws, what is to be answered instead. */
    Future<Void> pass(RoutingContext context, Target target) {
        HttpServerRequest request = context.request();
        Client client = clients.of(request);
        UUID campaign = target.submitTo();
        if (campaign != null) {
            clients.admitSubmit(client, campaign);
        }
        return check(context, client, target).compose(checked -> pass(context, client, target));
    }

    private Future<Void> check(RoutingContext context, Client client, Target target) {
        return target.identity() == Identity.REMOVED
                ? Future.succeededFuture()
                : underWay.during(client, target.service(), () -> tokens.check(context, target.identity()));
    }

    private Future<Void> pass(RoutingContext context, Client client, Target target) {
        HttpServerRequest request = context.request();
        String service = target.service();
        Supplier<Future<Void>> left = () -> departures.of(context, client, service);
        return switch (target.passage()) {
            case HEALTH ->
                underWay.duringHealth(
                        client,
                        service,
                        () -> forwarder.forward(request, target, Buffer.buffer(), Departures.unheeded()));
            case DOCUMENT ->
                underWay.during(
                        client,
                        service,
                        () -> bodies.pass(request, length -> forwarder.forward(request, target, length, left.get())));
            case WHOLE -> read(request, client, target, body -> forward(request, client, target, body, left));
            case GATHERED -> read(request, client, target, body -> submit(request, client, target, body));
        };
    }

    private Future<Void> read(
            HttpServerRequest request, Client client, Target target, Function<Buffer, Future<Void>> work) {
        return bodies.read(request, client, target.identity() != Identity.REQUIRED, work);
    }

    private Future<Void> forward(
            HttpServerRequest request, Client client, Target target, Buffer body, Supplier<Future<Void>> left) {
        return underWay.during(client, target.service(), () -> forwarder.forward(request, target, body, left.get()));
    }

    /**
     * What is asked alone after that takes a place of those that may hang. Whoever answers a questionnaire may leave as soon as the answers
     * are sent: they are stored all the same.
     */
    private Future<Void> submit(HttpServerRequest request, Client client, Target target, Buffer body) {
        return underWay.duringTogether(client, target.service(), () -> forwarder.gather(request, target, body))
                .compose(answered -> answered
                        ? Future.succeededFuture()
                        : forward(request, client, target, body, Departures::unheeded));
    }
}
