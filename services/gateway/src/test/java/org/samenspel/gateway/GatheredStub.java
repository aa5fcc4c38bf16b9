package org.samenspel.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The service's side of a gathered call: what a response says is what becomes of it, or of the whole call. */
final class GatheredStub {
    private static final int HEAD = 20;
    private static final int LENGTH = 16;

    /** Closes the connection once. */
    private static final AtomicBoolean LEFT = new AtomicBoolean();

    private GatheredStub() {}

    static void answer(Vertx vertx, HttpServerRequest request) {
        request.bodyHandler(body -> {
            List<String> responses = responses(body);
            HttpServerResponse response = request.response();
            if (responses.contains("unknown")) {
                response.setStatusCode(404).end();
            } else if (responses.contains("abrupt")) {
                request.connection().close();
            } else if (responses.contains("leaving") && LEFT.compareAndSet(false, true)) {
                request.connection().close();
            } else if (responses.contains("wrong")) {
                response.end("!");
            } else if (!responses.contains("silent")) {
                long patience = responses.contains("held") ? 300 : 1;
                vertx.setTimer(patience, held -> response.end(outcomes(responses)));
            }
        });
    }

    private static List<String> responses(Buffer call) {
        List<String> responses = new ArrayList<>();
        int end = 0;
        for (int start = 0; start < call.length(); start = end) {
            end = start + HEAD + call.getInt(start + LENGTH);
            responses.add(call.getString(start + HEAD, end));
        }
        return responses;
    }

    private static Buffer outcomes(List<String> responses) {
        Buffer outcomes = Buffer.buffer();
        responses.forEach(response -> outcomes.appendByte(outcome(response)));
        return outcomes;
    }

    private static byte outcome(String response) {
        return switch (response) {
            case "alone" -> '1';
            case "overloaded" -> '2';
            default -> '0';
        };
    }
}
