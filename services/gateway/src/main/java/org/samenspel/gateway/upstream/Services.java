package org.samenspel.gateway.upstream;

import io.netty.channel.ConnectTimeoutException;
import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.PoolOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Passage;
import org.samenspel.gateway.problem.ClientLeft;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/**
 * The connections to the services, and what is said of a service that gives no answer. Those whose address begins with https:// must show
 * a certificate for its host that the TLS configuration named {@value #TLS} trusts; the Java runtime's authorities without one.
 */
@Singleton
class Services {
    static final String TLS = "services";

    private static final long BETWEEN_LOOKS = 100;

    private final HttpClient usual;
    private final HttpClient together;
    private final HttpClient health;
    private final GatewayConfig.Upstream config;
    private final Absences absences;
    private final Misdirections misdirections;
    private final Vertx vertx;

    /** How many requests to each address are under way, beside submits that go together and questions how it is. */
    private final ConcurrentMap<URI, Integer> occupied = new ConcurrentHashMap<>();

    Services(
            Vertx vertx,
            GatewayConfig config,
            TlsConfigurationRegistry certificates,
            Absences absences,
            Misdirections misdirections) {
        this.vertx = vertx;
        this.absences = absences;
        this.misdirections = misdirections;
        this.config = config.upstream();
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(this.config.connectTime().toMillis()))
                .setKeepAliveTimeout(20)
                .setDecompressionSupported(false);
        certificates.get(TLS).ifPresent(trusted -> TlsConfigUtils.configure(options, trusted));
        this.usual = client(vertx, options, this.config.connections());
        this.together = client(vertx, options, this.config.connections());
        this.health = client(vertx, options, config.limits().requests());
    }

    /** Each with connections of its own: requests that hang leave none to the others of theirs. */
    private static HttpClient client(Vertx vertx, HttpClientOptions options, int connections) {
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }

    /** New connections trust whom the files name that were read anew; those that are there go on. */
    void trustAnew(@Observes CertificateUpdatedEvent renewed) {
        if (renewed.name().equals(TLS)) {
            List.of(usual, together, health)
                    .forEach(client ->
                            client.updateSSLOptions(renewed.tlsConfiguration().getSSLOptions()));
        }
    }

    /**
     * Asks a service for an answer, whatever its status. Completes as the work on it does; fails with a {@link Refusal} if there is none,
     * and with {@link ClientLeft} if nobody waits for it any more.
     */
    Future<Void> ask(Question question, Function<HttpClientResponse, Future<Void>> work) {
        Future<Void> done = question.target().passage() == Passage.HEALTH
                ? ask(health, config.connectTime(), question).compose(work)
                : occupying(
                        question.target().origin(),
                        () -> ask(usual, config.silence(), question).compose(work));
        return done.recover(failure -> Future.failedFuture(question.left().isComplete() ? new ClientLeft() : failure));
    }

    /** The same for submits that go together. */
    Future<HttpClientResponse> askTogether(Question question) {
        return ask(together, config.silence(), question);
    }

    private <T> Future<T> occupying(URI address, Supplier<Future<T>> work) {
        occupied.merge(address, 1, Integer::sum);
        return Future.<T>future(done -> work.get().onComplete(done))
                .onComplete(done -> occupied.computeIfPresent(address, (same, had) -> had == 1 ? null : had - 1));
    }

    private Future<HttpClientResponse> ask(HttpClient client, Duration silence, Question question) {
        question.options().setFollowRedirects(false).setIdleTimeout(silence.toMillis());
        boolean isFull =
                client == usual && occupied.getOrDefault(question.target().origin(), 0) > config.connections();
        return connect(client, question, isFull)
                .compose(request -> send(request, question)
                        .onSuccess(answer -> misdirections.see(question.target(), answer.statusCode()))
                        .recover(failure -> question.isRepeatable() && isBrokenOff(failure)
                                ? ask(client, silence, question.askedBefore())
                                : Future.failedFuture(unanswered(question.target(), failure))));
    }

    /**
     * Of who asks how a service is, nobody waits: that it is away is the answer.
     *
     * @param isFull whether it has to wait for the connection of another one, which is told soon. Who waited for the service already
     *     isn't, because all come at once then
     */
    private Future<HttpClientRequest> connect(HttpClient client, Question question, boolean isFull) {
        if (question.left().isComplete()) {
            return Future.failedFuture(new ClientLeft());
        }
        Target target = question.target();
        Duration longest = isFull ? config.queueTime() : config.connectTime();
        return client.request(question.options().setConnectTimeout(longest.toMillis()))
                .onSuccess(there -> absences.end(target.service()))
                .recover(failure -> mayReturn(target, failure)
                        ? vertx.timer(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                                .compose(later -> connect(client, question, false))
                        : Future.failedFuture(
                                isFull && failure instanceof TimeoutException
                                        ? overloaded(target)
                                        : unavailable(target, failure)));
    }

    /** Where somebody listens but takes nobody in, a service hangs: that does not pass by itself. */
    private boolean mayReturn(Target target, Throwable failure) {
        return target.passage() != Passage.HEALTH
                && failure instanceof ConnectException
                && !(failure instanceof ConnectTimeoutException)
                && absences.isShort(target.service());
    }

    private Future<HttpClientResponse> send(HttpClientRequest request, Question question) {
        // The answer tells of what goes wrong; without a handler each is in the log, too.
        request.exceptionHandler(failure -> {});
        if (question.left().isComplete()) {
            request.reset();
            return Future.failedFuture(new ClientLeft());
        }
        Future<HttpClientResponse> answer = question.send().apply(request);
        Future<Void> whole = answer.compose(HttpClientResponse::end);
        question.left().onSuccess(gone -> cancel(request, answer, whole));
        return answer;
    }

    /**
     * Closes the connection on which the answer is awaited; the service sees that nobody waits. When the answer has come whole another
     * request may have the connection already: so what has come is taken in first, since its end may be in it.
     */
    private void cancel(HttpClientRequest request, Future<HttpClientResponse> answer, Future<Void> whole) {
        if (answer.succeeded()) {
            answer.result().handler(null).resume();
            vertx.runOnContext(takenIn -> {
                if (!whole.isComplete()) {
                    request.reset();
                }
            });
        } else if (!answer.isComplete()) {
            request.reset();
        }
    }

    private static boolean isBrokenOff(Throwable failure) {
        return failure instanceof HttpClosedException || failure instanceof IOException;
    }

    private Refusal unavailable(Target target, Throwable failure) {
        return Refusal.unavailable(
                "the service " + target.service() + " can't be reached", config.retryAfter(), failure);
    }

    /** What a client is told whose service has more to do than it can. */
    Refusal overloaded(Target target) {
        return Refusal.unavailable(
                "the service " + target.service() + " has more to do than it can", config.retryAfter(), null);
    }

    /** What a client is told whose service broke off or fell silent. */
    static Refusal unanswered(Target target, Throwable failure) {
        String service = "the service " + target.service();
        return failure instanceof TimeoutException
                ? new Refusal(GeneralProblem.GATEWAY_TIMEOUT, service + " did not answer in time", Map.of(), failure)
                : new Refusal(GeneralProblem.BAD_GATEWAY, service + " broke off before it answered", Map.of(), failure);
    }
}
