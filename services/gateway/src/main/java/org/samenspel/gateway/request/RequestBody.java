package org.samenspel.gateway.request;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.samenspel.gateway.GatewayConfig;
import org.samenspel.gateway.client.Client;
import org.samenspel.gateway.problem.Refusal;
import org.samenspel.values.problem.GeneralProblem;

/**
 * Reads a body whole before its service sees anything of the request: a slow or oversized sender then costs the gateway a
 * bounded buffer, and a service nothing; and the service gets a length we counted ourselves. Documents alone are too large for
 * that.
 */
@Singleton
public class RequestBody {
    private final Vertx vertx;
    private final BodyMemory memory;
    private final GatewayConfig.Limits limits;

    RequestBody(Vertx vertx, BodyMemory memory, GatewayConfig config) {
        this.vertx = vertx;
        this.memory = memory;
        this.limits = config.limits();
    }

    /**
     * Passes the body on; an empty one if there is none. Fails with a {@link Refusal} if it is too large, takes too long, or there
     * is no memory left for it.
     */
    public Future<Void> read(
            HttpServerRequest request, Client client, boolean mayBeAnonymous, Function<Buffer, Future<Void>> pass) {
        if (!hasBody(request)) {
            return pass.apply(Buffer.buffer());
        }
        long largest = largest(request, mayBeAnonymous);
        if (declaredLength(request) > largest) {
            return Future.failedFuture(tooLarge(largest));
        }
        BodyMemory.Held held = memory.hold(client);
        askFor(request);
        return receive(request, largest, held).compose(pass).onComplete(done -> held.giveBack());
    }

    private Future<Buffer> receive(HttpServerRequest request, long largest, BodyMemory.Held held) {
        Promise<Buffer> body = Promise.promise();
        Buffer received = Buffer.buffer();
        request.handler(part -> {
            try {
                add(part, received, largest, held);
            } catch (Refusal refusal) {
                request.pause();
                body.tryFail(refusal);
            }
        });
        request.exceptionHandler(broken -> body.tryFail(
                new Refusal(GeneralProblem.BAD_REQUEST, "the body broke off, or is not framed as HTTP/1.1 has it")));
        request.endHandler(end -> body.tryComplete(received));
        // Most bodies come with their head and have been read when this is run: they need no timer.
        vertx.runOnContext(read -> bound(request, body));
        return body.future();
    }

    private void bound(HttpServerRequest request, Promise<Buffer> body) {
        if (!body.future().isComplete()) {
            long timer = vertx.setTimer(limits.bodyTime().toMillis(), late -> {
                request.pause();
                body.tryFail(new Refusal(GeneralProblem.REQUEST_TIMEOUT, "the body did not arrive in time"));
            });
            body.future().onComplete(done -> vertx.cancelTimer(timer));
        }
    }

    private static void add(Buffer part, Buffer received, long largest, BodyMemory.Held held) {
        if (received.length() + part.length() > largest) {
            throw tooLarge(largest);
        }
        held.grow(part.length());
        received.appendBuffer(part);
    }

    /**
     * Lets a document pass as it comes. Its sender has to tell its length: what is too large is refused before any of it is taken
     * in. When it does not arrive in time, its connection is closed.
     *
     * @param pass takes the length and the body that follows
     */
    public Future<Void> pass(HttpServerRequest request, LongFunction<Future<Void>> pass) {
        if (!request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            return Future.failedFuture(
                    new Refusal(GeneralProblem.BAD_REQUEST, "tell the length of the document: Content-Length"));
        }
        long length = declaredLength(request);
        if (length > limits.document().asLongValue()) {
            return Future.failedFuture(tooLarge(limits.document().asLongValue()));
        }
        askFor(request);
        long timer = vertx.setTimer(
                limits.documentTime().toMillis(), late -> request.connection().close());
        return pass.apply(length).onComplete(done -> vertx.cancelTimer(timer));
    }

    private static void askFor(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    private long largest(HttpServerRequest request, boolean mayBeAnonymous) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        boolean csv = type != null && type.toLowerCase(Locale.ROOT).startsWith("text/csv");
        return (csv && !mayBeAnonymous ? limits.csvBody() : limits.body()).asLongValue();
    }

    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || declaredLength(request) > 0;
    }

    private static long declaredLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private static Refusal tooLarge(long largest) {
        return new Refusal(GeneralProblem.PAYLOAD_TOO_LARGE, "the body is larger than " + largest + " bytes");
    }
}
