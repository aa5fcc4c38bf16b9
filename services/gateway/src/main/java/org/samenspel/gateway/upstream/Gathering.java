package org.samenspel.gateway.upstream;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/**
 * Submits to one service on one event loop. What the loop takes in at one go goes together, at once; what comes while two calls are
 * under way goes with the next one, in the order in which it came. Nothing waits for time to pass, and there is no lock: all of it
 * happens on the event loop.
 */
final class Gathering {
    static final int MOST = 512;
    static final int MOST_BYTES = 1024 * 1024;
    private static final int CALLS = 2;

    private final BiFunction<Buffer, Integer, Future<List<Outcome>>> call;
    private final Executor atTheEndOfThisGo;
    private final Queue<Submit> waiting = new ArrayDeque<>();
    private int underWay;
    private boolean willSend;

    /**
     * @param call asks the service: with the submits and their number, for as many outcomes
     * @param atTheEndOfThisGo runs on the event loop what is to be done when it has taken in all that is there
     */
    Gathering(BiFunction<Buffer, Integer, Future<List<Outcome>>> call, Executor atTheEndOfThisGo) {
        this.call = call;
        this.atTheEndOfThisGo = atTheEndOfThisGo;
    }

    /** Completes with what became of this submit; fails as the call did in which it went. */
    Future<Outcome> add(Submit submit) {
        waiting.add(submit);
        if (underWay < CALLS && !willSend) {
            willSend = true;
            atTheEndOfThisGo.execute(this::sendWhatCame);
        }
        return submit.outcome().future();
    }

    private void sendWhatCame() {
        willSend = false;
        while (underWay < CALLS && !waiting.isEmpty()) {
            sendNext();
        }
    }

    private void sendNext() {
        List<Submit> together = new ArrayList<>();
        Buffer body = Buffer.buffer();
        for (Submit next = waiting.peek(); next != null && fits(together, body, next); next = waiting.peek()) {
            waiting.remove();
            together.add(next);
            next.appendTo(body);
        }
        underWay++;
        call.apply(body, together.size()).onComplete(outcomes -> {
            underWay--;
            if (!waiting.isEmpty()) {
                sendNext();
            }
            tell(together, outcomes);
        });
    }

    private static boolean fits(List<Submit> together, Buffer body, Submit next) {
        return together.size() < MOST && body.length() + next.length() <= MOST_BYTES;
    }

    private static void tell(List<Submit> together, AsyncResult<List<Outcome>> outcomes) {
        for (int i = 0; i < together.size(); i++) {
            if (outcomes.succeeded()) {
                together.get(i).outcome().complete(outcomes.result().get(i));
            } else {
                together.get(i).outcome().fail(outcomes.cause());
            }
        }
    }
}
