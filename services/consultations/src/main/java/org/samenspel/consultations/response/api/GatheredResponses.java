package org.samenspel.consultations.response.api;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response.Status;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.samenspel.consultations.response.ResponseService;
import org.samenspel.consultations.response.SentResponse;
import org.samenspel.consultations.response.ShortAnswer;

/**
 * Where the gateway passes on responses that came at the same time: a byte for each is the answer. This is the one place that is not
 * written as if it waited, since thousands of responses a second come through it, and a thread for each would cost more than all that
 * is done with it. It is not part of the contract, and not below the path that the gateway opens.
 */
@Singleton
class GatheredResponses {

    private static final String PATH = "/gathered/responses";

    /** Twice what the gateway gathers. */
    private static final long LARGEST_CALL = 2 * 1024 * 1024;

    private final ResponseService service;

    GatheredResponses(ResponseService service) {
        this.service = service;
    }

    void open(@Observes Router router) {
        router.post(PATH)
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_CALL).setPreallocateBodyBuffer(true))
                .handler(this::take);
    }

    private void take(RoutingContext call) {
        List<SentResponse> responses;
        try {
            Buffer body = Objects.requireNonNullElseGet(call.body().buffer(), Buffer::buffer);
            responses = GatheredCall.responses(ByteBuffer.wrap(body.getBytes()));
        } catch (IllegalArgumentException _) {
            call.response().setStatusCode(Status.BAD_REQUEST.getStatusCode()).end();
            return;
        }
        List<CompletableFuture<ShortAnswer>> answers = service.submitTogether(responses);
        Context connection = Vertx.currentContext();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenRun(() -> connection.runOnContext(_ -> call.end(bytes(answers))));
    }

    private static Buffer bytes(List<CompletableFuture<ShortAnswer>> answers) {
        Buffer bytes = Buffer.buffer(answers.size());
        answers.forEach(answer -> bytes.appendByte(code(answer.join())));
        return bytes;
    }

    private static byte code(ShortAnswer answer) {
        return switch (answer) {
            case ACCEPTED -> '0';
            case ASK_ALONE -> '1';
            case OVERLOADED -> '2';
        };
    }
}
