package org.samenspel.gateway.request;

import io.vertx.core.Future;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Supplier;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.problem.Refusal;

/**
 * Bounds what is under way at once, so that overload is answered quickly instead of being queued: for each service, so that one
 * that hangs takes no place of the others, and for each client. Whoever is still sending takes no place.
 */
@Singleton
public class RequestsUnderWay {
    private final Shares<String> services;
    private final Shares<Client> clients;
    private final Shares<Client> healthOfClients;
    private final Duration retryAfter;

    RequestsUnderWay(GatewayConfig config) {
        this.services = new Shares<>(config.limits().requests());
        this.clients = new Shares<>(config.clients().requests());
        this.healthOfClients = new Shares<>(config.clients().healthRequests());
        this.retryAfter = config.upstream().retryAfter();
    }

    /** Takes a place of the client and one of the service until the work is done; fails with a refusal if one of them has none. */
    public <T> Future<T> during(Client client, String service, Supplier<Future<T>> work) {
        return during(clients, client, service, work);
    }

    /** The same for submits that go together: what hangs takes none of their places. */
    public <T> Future<T> duringTogether(Client client, String service, Supplier<Future<T>> work) {
        return during(clients, client, service + "/gathered", work);
    }

    /** The same for who asks how the service is: of places of their own, also of the client. */
    public <T> Future<T> duringHealth(Client client, String service, Supplier<Future<T>> work) {
        return during(healthOfClients, client, service + "/health", work);
    }

    private <T> Future<T> during(Shares<Client> ofClients, Client client, String service, Supplier<Future<T>> work) {
        if (!ofClients.take(client, 1)) {
            return Future.failedFuture(Refusal.tooMany("too many requests of this address are under way", retryAfter));
        }
        return during(service, work).onComplete(done -> ofClients.giveBack(client, 1));
    }

    private <T> Future<T> during(String service, Supplier<Future<T>> work) {
        if (!services.take(service, 1)) {
            return Future.failedFuture(Refusal.unavailable("too many requests are under way", retryAfter, null));
        }
        return Future.<T>future(done -> work.get().onComplete(done)).onComplete(done -> services.giveBack(service, 1));
    }

    boolean isEmpty() {
        return services.isEmpty() && clients.isEmpty() && healthOfClients.isEmpty();
    }
}
