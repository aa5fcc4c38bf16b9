package org.samenspel.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.samenspel.testing.SelfSigned;

/** A service that does what the last segment of the path says; by default it tells what it received. */
final class StubService {
    static final int BIG = 64 * 1024 * 1024;
    private static final Buffer PART = Buffer.buffer(new byte[64 * 1024]);

    private final Vertx vertx;
    private final AtomicInteger requests = new AtomicInteger();
    private final Set<String> left = ConcurrentHashMap.newKeySet();

    StubService(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Starts on a free port, and returns it. */
    int start() {
        return start(new HttpServerOptions());
    }

    /** The same over TLS, with this certificate. */
    int start(SelfSigned keys) throws IOException, GeneralSecurityException {
        return start(new HttpServerOptions()
                .setSsl(true)
                .setKeyCertOptions(new PemKeyCertOptions()
                        .addCertPath(keys.certificate().toString())
                        .addKeyPath(keys.key().toString())));
    }

    private int start(HttpServerOptions options) {
        return vertx.createHttpServer(options)
                .requestHandler(this::answer)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void answer(HttpServerRequest request) {
        requests.incrementAndGet();
        if (request.path().equals("/gathered/responses")) {
            GatheredStub.answer(vertx, request);
            return;
        }
        HttpServerResponse response = request.response();
        switch (request.path().replaceAll(".*/", "")) {
            case "slow" -> vertx.setTimer(5_000, late -> response.end());
            case "abrupt" -> request.connection().close();
            case "leaving" -> leaveOnce(request);
            case "broken" ->
                response.setChunked(true)
                        .write("half")
                        .onComplete(sent -> request.connection().close());
            case "big" -> send(response.setChunked(true), BIG);
            case "empty" -> response.setStatusCode(204).end();
            case "conflict" -> refuse(response, 409);
            case "misdirected" -> refuse(response, 421);
            case "failure" -> refuse(response, 500);
            default -> echo(request);
        }
    }

    /** Closes the connection at the first request with this address, and answers the next one. */
    private void leaveOnce(HttpServerRequest request) {
        if (left.add(request.uri())) {
            request.connection().close();
        } else {
            echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        AtomicInteger length = new AtomicInteger();
        request.handler(part -> length.addAndGet(part.length()));
        request.endHandler(end -> echo(request, length.get()));
    }

    private static void send(HttpServerResponse response, int left) {
        if (left == 0) {
            response.end();
        } else {
            response.write(PART).onSuccess(sent -> send(response, left - PART.length()));
        }
    }

    private static void refuse(HttpServerResponse response, int status) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .putHeader("Content-Language", "fr")
                .end("{\"type\":\"urn:problem-type:samenspel:ofTheService\"}");
    }

    private void echo(HttpServerRequest request, int length) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
        if (request.path().endsWith("/content")) {
            request.response()
                    .putHeader(
                            "Content-Security-Policy",
                            "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'");
        }
        request.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Set-Cookie", "session=1")
                .putHeader("Server", "stub")
                .putHeader("Connection", "X-Hop")
                .putHeader("X-Hop", "1")
                .putHeader("ETag", "\"7\"")
                .putHeader("Cache-Control", "max-age=60")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("target", request.uri())
                        .put("headers", headers)
                        .put("body", length)
                        .put("requests", requests.get())
                        .toBuffer());
    }
}
