package org.samenspel.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/** Passes a request on to its service and the answer back, whatever its status. Nothing is tried twice. */
@ApplicationScoped
public class Forwarder {
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final HttpClient client;
    private final PassedHeaders headers;
    private final GatewayConfig.Upstream config;

    Forwarder(Vertx vertx, PassedHeaders headers, GatewayConfig config) {
        this.headers = headers;
        this.config = config.upstream();
        HttpClientOptions options = new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(this.config.connectTime().toMillis()))
                .setKeepAliveTimeout(20)
                .setDecompressionSupported(false);
        this.client = vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(this.config.connections()));
    }

    /** Completes when the client has the whole answer; fails with a {@link Refusal} if the service gave none. */
    public Future<Void> forward(HttpServerRequest request, Target target, Buffer body) {
        return client.request(options(request, target))
                .recover(failure -> Future.failedFuture(unavailable(target, failure)))
                .compose(passed -> send(passed, body)
                        .recover(failure -> Future.failedFuture(unanswered(target, failure)))
                        .compose(answer -> answer(answer, request)));
    }

    /**
     * The same for a document: its body is passed on as it comes, so that none is ever held here whole.
     *
     * @param length of the body, as it was told and checked
     */
    public Future<Void> forward(HttpServerRequest request, Target target, long length) {
        return client.request(options(request, target))
                .recover(failure -> Future.failedFuture(unavailable(target, failure)))
                .compose(passed -> {
                    passed.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
                    return passed.send(request)
                            .recover(failure -> Future.failedFuture(unanswered(target, failure)))
                            .compose(answer -> answer(answer, request));
                });
    }

    private RequestOptions options(HttpServerRequest request, Target target) {
        return new RequestOptions()
                .setMethod(request.method())
                .setAbsoluteURI(target.origin() + request.uri())
                .setHeaders(headers.toService(request.headers(), target.identity()))
                .setFollowRedirects(false)
                .setConnectTimeout(config.connectTime().toMillis())
                .setIdleTimeout(config.silence().toMillis());
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Buffer body) {
        return body.length() == 0 && WITHOUT_BODY.contains(request.getMethod()) ? request.send() : request.send(body);
    }

    private Future<Void> answer(HttpClientResponse answer, HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.setStatusCode(answer.statusCode());
        headers.toClient(answer.headers(), response.headers());
        if (request.method() == HttpMethod.HEAD) {
            return response.end();
        }
        response.setChunked(!response.headers().contains(HttpHeaders.CONTENT_LENGTH) && mayHaveBody(answer));
        // An answer that breaks off must look broken to the client: it is not ended, so that the connection is cut.
        // What a client that went away leaves of its answer is taken in and dropped. To reset the request would close
        // its connection
        // to the service, which has gone to another request already when the client left with the last byte.
        return answer.pipe().endOnFailure(false).to(response).onFailure(failure -> answer.resume());
    }

    private static boolean mayHaveBody(HttpClientResponse answer) {
        return answer.statusCode() != 204 && answer.statusCode() != 304;
    }

    private Refusal unavailable(Target target, Throwable failure) {
        Map<String, String> later =
                Map.of("Retry-After", Long.toString(config.retryAfter().toSeconds()));
        String detail = "the service " + target.service() + " can't be reached";
        return new Refusal(GeneralProblem.SERVICE_UNAVAILABLE, detail, later, failure);
    }

    private static Refusal unanswered(Target target, Throwable failure) {
        String service = "the service " + target.service();
        return failure instanceof TimeoutException
                ? new Refusal(GeneralProblem.GATEWAY_TIMEOUT, service + " did not answer in time", Map.of(), failure)
                : new Refusal(GeneralProblem.BAD_GATEWAY, service + " broke off before it answered", Map.of(), failure);
    }
}
