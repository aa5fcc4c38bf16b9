package org.samenspel.local.fault;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.samenspel.local.fault.Client.Reply;

/** Clients that open a connection for one request and leave with the last byte of its answer, many at once. */
final class LeavingFaults {

    /** When it fell, three to six of a thousand did. */
    private static final int CLIENTS = 1_500;

    private static final int AT_ONCE = 8;
    private static final int OK = 200;
    private static final int BAD_GATEWAY = 502;

    private static final Control TAKEN_ALONG = Control.doorThatAnswers(
            "a door whose clients, when they leave, take the connection along on which the next one asks",
            LeavingFaults::takingAlong);

    private LeavingFaults() {}

    static List<Fault> all() {
        return List.of(new Fault("clients-that-close", "I11", LeavingFaults::close, TAKEN_ALONG));
    }

    private static Optional<String> close(Scene scene, URI entrance) throws Exception {
        Request request = Request.get("/plans/v1/plans").by(scene.planner()).with("host", "localhost");
        List<Callable<Integer>> asked = Collections.nCopies(CLIENTS, () -> status(entrance, request));
        List<Integer> wrong;
        try (var clients =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            wrong = clients.invokeAll(asked).stream()
                    .map(Future::resultNow)
                    .filter(status -> status != OK)
                    .toList();
        }
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of("%d of %d were not answered well, the first %d"
                        .formatted(wrong.size(), CLIENTS, wrong.getFirst()));
    }

    private static int status(URI entrance, Request request) {
        try (var socket = new Socket(entrance.getHost(), entrance.getPort())) {
            return Wire.ask(socket, text(request));
        } catch (IOException unanswered) {
            return Reply.NONE;
        }
    }

    private static String text(Request request) {
        String headers = request.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return request.method() + " " + request.target() + " HTTP/1.1\r\n" + headers + "\r\n";
    }

    private static Door.Answering takingAlong(Scene scene) {
        var kept = new ConcurrentLinkedQueue<Socket>();
        URI gateway = scene.gateway();
        return request -> {
            Socket known = kept.poll();
            Socket socket = known == null ? new Socket(gateway.getHost(), gateway.getPort()) : known;
            try {
                var reply = new Reply(Wire.ask(socket, text(request)), "");
                kept.add(socket);
                return reply;
            } catch (IOException brokenOff) {
                return new Reply(BAD_GATEWAY, "");
            } finally {
                Thread.ofVirtual().start(() -> leave(socket));
            }
        };
    }

    private static void leave(Socket socket) {
        try {
            socket.close();
        } catch (IOException closed) {
            return;
        }
    }
}
