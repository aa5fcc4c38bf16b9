package org.samenspel.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Function;
import org.samenspel.gateway.access.Passage;
import org.samenspel.gateway.problem.Refusal;

/**
 * Passes a request on to its service and the answer back, whatever its status. Tried twice are a gathered submit of which the service
 * says so, and what does the same twice, when the connection was closed before the answer.
 */
@Singleton
public class Forwarder {
    private static final Set<HttpMethod> WITHOUT_BODY = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** What the contract has for a response that is stored: the same for each. */
    private static final Buffer RECEIPT = Buffer.buffer("{\"status\":\"accepted\"}");

    private final Services services;
    private final GatheredSubmits gathered;
    private final PassedHeaders headers;

    Forwarder(Services services, GatheredSubmits gathered, PassedHeaders headers) {
        this.services = services;
        this.gathered = gathered;
        this.headers = headers;
    }

    /**
     * Passes a submit on together with others. Completes with whether the client has its answer: if not, the submit is to be {@linkplain
     * #forward(HttpServerRequest, Target, Buffer, Future) asked alone}.
     */
    public Future<Boolean> gather(HttpServerRequest request, Target target, Buffer body) {
        return GatheredSubmits.plain(request, target, body)
                .map(submit -> gathered.add(target, submit).compose(outcome -> switch (outcome) {
                    case ACCEPTED -> accept(request.response()).map(true);
                    case ASK_ALONE -> Future.succeededFuture(false);
                    case OVERLOADED -> Future.<Boolean>failedFuture(services.overloaded(target));
                }))
                .orElseGet(() -> Future.succeededFuture(false));
    }

    /**
     * Completes when the client has the whole answer; fails with a {@link Refusal} if the service gave none.
     *
     * @param left completes when the client has left: then the request to the service is cancelled
     */
    public Future<Void> forward(HttpServerRequest request, Target target, Buffer body, Future<Void> left) {
        return forward(request, target, isRepeatable(request, target), passed -> send(passed, body), left);
    }

    /**
     * The same for a document: its body is passed on as it comes, so that none is ever held here whole.
     *
     * @param length of the body, as it was told and checked
     */
    public Future<Void> forward(HttpServerRequest request, Target target, long length, Future<Void> left) {
        return forward(
                request,
                target,
                false,
                passed -> passed.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(length))
                        .send(request),
                left);
    }

    private Future<Void> forward(
            HttpServerRequest request,
            Target target,
            boolean isRepeatable,
            Function<HttpClientRequest, Future<HttpClientResponse>> send,
            Future<Void> left) {
        return services.ask(
                new Question(target, options(request, target), isRepeatable, send, left),
                answer -> answer(answer, request));
    }

    private RequestOptions options(HttpServerRequest request, Target target) {
        return new RequestOptions()
                .setMethod(request.method())
                .setAbsoluteURI(target.origin() + request.uri())
                .setHeaders(headers.toService(request.headers(), target.identity()));
    }

    /** What changes nothing, and what has an id or a key by which the service knows it again. */
    private static boolean isRepeatable(HttpServerRequest request, Target target) {
        return WITHOUT_BODY.contains(request.method())
                || target.passage() == Passage.GATHERED
                || request.headers().contains("Idempotency-Key");
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, Buffer body) {
        return body.length() == 0 && WITHOUT_BODY.contains(request.getMethod()) ? request.send() : request.send(body);
    }

    private static Future<Void> accept(HttpServerResponse response) {
        return response.setStatusCode(201)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .end(RECEIPT);
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
        // What a client that went away leaves of its answer is taken in and dropped: see Services.cancel.
        return answer.pipe().endOnFailure(false).to(response).onFailure(failure -> answer.resume());
    }

    private static boolean mayHaveBody(HttpClientResponse answer) {
        return answer.statusCode() != 204 && answer.statusCode() != 304;
    }
}
