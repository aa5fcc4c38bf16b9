package org.samenspel.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service that takes everything in, and answers nothing but how it is and what is listed, until it is told to. */
final class HungService implements AutoCloseable {
    private final List<HttpServerRequest> held = new CopyOnWriteArrayList<>();
    private final List<HttpServerRequest> cancelled = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile boolean isReleased;

    HungService(Vertx vertx, URI address) {
        server = vertx.createHttpServer().requestHandler(this::take);
        server.listen(address.getPort(), address.getHost())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void take(HttpServerRequest request) {
        switch (request.path().replaceAll(".*/", "")) {
            case "health", "plans" -> request.response().end("{}");
            case "begun" -> {
                hold(request);
                request.response().setChunked(true).write("the first half");
            }
            default -> hold(request);
        }
    }

    private void hold(HttpServerRequest request) {
        if (isReleased) {
            request.response().end();
            return;
        }
        request.connection().closeHandler(closed -> cancelled.add(request));
        held.add(request);
    }

    /** What it has yet to answer, in the order in which it came. */
    List<HttpServerRequest> held() {
        return held;
    }

    /** Of these, those for which nobody waits any more. */
    List<HttpServerRequest> cancelled() {
        return cancelled;
    }

    /** Answers what it has yet to answer, and from now on everything. */
    void release() {
        isReleased = true;
        held.stream()
                .map(HttpServerRequest::response)
                .filter(response -> !response.ended() && !response.closed())
                .forEach(HttpServerResponse::end);
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }
}
