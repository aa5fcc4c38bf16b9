package org.samenspel.local.fault;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.samenspel.local.fault.Client.Reply;

/** The gateway is started anew while people ask, some on connections that they keep, some on a new one each time. */
final class RestartFaults {

    private static final String GATEWAY = "gateway";
    private static final int OF_EACH = 4;
    /** The processors have another gateway to start meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration AFTERWARDS = Duration.ofSeconds(2);
    private static final String ON_A_NEW_CONNECTION =
            "GET /consultations/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private static final Control WITHOUT_NEXT =
            Control.doorThatAnswers("a door that knows the process that ran, and not the one in its place", scene -> {
                ProcessHandle first = scene.process(GATEWAY);
                return request ->
                        first.isAlive() ? scene.client().send(scene.gateway(), request) : new Reply(503, "it ended");
            });

    private RestartFaults() {}

    static List<Fault> all() {
        return List.of(new Fault("gateway-restarted", "I14", RestartFaults::restart, WITHOUT_NEXT));
    }

    /** Nothing is asked again. */
    private static Optional<String> restart(Scene scene, URI entrance) throws Exception {
        var failures = new ConcurrentLinkedQueue<String>();
        var ended = new AtomicBoolean();
        // With connections of its own: what others before it left open would be closed unused.
        var client = new Client();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int person = 0; person < OF_EACH; person++) {
                people.submit(() -> until(ended, failures, () -> answerOfRespondent(client, scene, entrance)));
                people.submit(() -> until(ended, failures, () -> answerOnANewConnection(entrance)));
            }
            try {
                scene.restart(GATEWAY);
                Stored.pause(AFTERWARDS);
            } finally {
                ended.set(true);
            }
        }
        return failures.isEmpty()
                ? Optional.empty()
                : Optional.of(failures.size() + " requests failed, such as: " + failures.peek());
    }

    private static void until(AtomicBoolean ended, Queue<String> failures, Callable<String> failure) {
        while (!ended.get()) {
            try {
                Optional.of(failure.call()).filter(text -> !text.isEmpty()).ifPresent(failures::add);
            } catch (Exception unanswered) {
                failures.add(unanswered.toString());
            }
        }
    }

    /** From another address each time: one alone may not answer so often. */
    private static String answerOfRespondent(Client client, Scene scene, URI entrance) {
        Reply reply = client.send(
                entrance,
                Request.json(
                                "POST",
                                scene.campaign().path() + "/responses",
                                JsonFaults.response(UUID.randomUUID().toString()))
                        .with(
                                "x-forwarded-for",
                                "198.18.0." + ThreadLocalRandom.current().nextInt(256)));
        return reply.status() == 201 ? "" : reply.toString();
    }

    private static String answerOnANewConnection(URI entrance) throws IOException {
        List<Integer> statuses =
                Wire.exchange(entrance, ON_A_NEW_CONNECTION, PATIENCE).statuses();
        return statuses.equals(List.of(200)) ? "" : "a new connection was answered " + statuses;
    }
}
