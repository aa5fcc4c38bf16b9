package org.samenspel.gateway.upstream;

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
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.access.Passage;
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
    private final Vertx vertx;

    Services(Vertx vertx, GatewayConfig config, TlsConfigurationRegistry certificates, Absences absences) {
        this.vertx = vertx;
        this.absences = absences;
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
     * Asks a service for an answer, whatever its status. Fails with a {@link Refusal} if it gives none.
     *
     * @param options the method, the address and the headers
     * @param isRepeatable whether it does the same when it is asked twice: a kept connection may turn out to be closed by a service that
     *     left, and then nobody knows whether the request was read
     * @param send sends the body
     */
    Future<HttpClientResponse> ask(
            Target target,
            RequestOptions options,
            boolean isRepeatable,
            Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return target.passage() == Passage.HEALTH
                ? ask(health, config.connectTime(), target, options, isRepeatable, send)
                : ask(usual, config.silence(), target, options, isRepeatable, send);
    }

    /** The same for submits that go together, which may be asked twice. */
    Future<HttpClientResponse> askTogether(
            Target target, RequestOptions options, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        return ask(together, config.silence(), target, options, true, send);
    }

    private Future<HttpClientResponse> ask(
            HttpClient client,
            Duration silence,
            Target target,
            RequestOptions options,
            boolean isRepeatable,
            Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        options.setFollowRedirects(false)
                .setConnectTimeout(config.connectTime().toMillis())
                .setIdleTimeout(silence.toMillis());
        return connect(client, target, options)
                .compose(request -> send.apply(request)
                        .recover(failure -> isRepeatable && isBrokenOff(failure)
                                ? ask(client, silence, target, options, false, send)
                                : Future.failedFuture(unanswered(target, failure))));
    }

    /** Of who asks how a service is, nobody waits: that it is away is the answer. */
    private Future<HttpClientRequest> connect(HttpClient client, Target target, RequestOptions options) {
        return client.request(options)
                .onSuccess(there -> absences.end(target.service()))
                .recover(failure -> target.passage() != Passage.HEALTH
                                && failure instanceof ConnectException
                                && absences.isShort(target.service())
                        ? vertx.timer(BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                                .compose(later -> connect(client, target, options))
                        : Future.failedFuture(unavailable(target, failure)));
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
