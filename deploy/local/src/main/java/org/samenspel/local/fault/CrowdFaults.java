package org.samenspel.local.fault;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.local.fault.Client.Reply;

/** Many who are slow, or ask what hangs, or answer all the time: others don't notice. */
final class CrowdFaults {

    private static final String HUNG = "plans";
    private static final String FORWARDED_FOR = "x-forwarded-for";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int TIMEOUT = 504;

    private static final Duration SOON = Duration.ofSeconds(2);

    /** Until each of a crowd is in, or was refused. */
    private static final Duration ARRIVAL = Duration.ofSeconds(1);

    /** More than the places for all requests that the gateway once had. */
    private static final int SLOW = 1_100;

    /** More than the gateway keeps connections to a service, and less of each address than it lets in. */
    private static final int WAITING = 300;

    private static final int ADDRESSES = 5;

    private static final int BALLOTS = 1_600;
    private static final int AT_ONCE = 32;

    /** What an address has at once; it gets one more every four seconds, in the minutes that a busy machine may take. */
    private static final int SHARE = 1_500;

    private static final int MORE = 50;

    private static final Control BELIEVING = Control.door(
            "a door that believes what a client says of its address",
            (_, request) -> request.with(
                    FORWARDED_FOR,
                    request.headers().getOrDefault(FORWARDED_FOR, "").replaceFirst(",.*", "")));

    private CrowdFaults() {}

    static List<Fault> all() {
        return List.of(
                new Fault("bodies-slow", "I11", CrowdFaults::slowBodies, Control.doorWithPlaces(1_000)),
                new Fault("service-hung", "I11", CrowdFaults::hungService, Control.doorWithPlaces(100)),
                new Fault("ballots-stuffed", "I11", CrowdFaults::stuffedBallots, BELIEVING));
    }

    private static Optional<String> slowBodies(Scene scene, URI entrance) throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            for (int sender = 0; sender < SLOW; sender++) {
                senders.add(slowBody(scene, entrance, sender));
            }
            return others(scene, entrance).or(() -> refused(senders));
        } finally {
            for (Socket sender : senders) {
                sender.close();
            }
        }
    }

    /** Nothing comes after its first byte. */
    private static Socket slowBody(Scene scene, URI entrance, int sender) throws IOException {
        var socket = new Socket(entrance.getHost(), entrance.getPort());
        String begun = """
                POST %s/responses HTTP/1.1
                Host: localhost
                X-Forwarded-For: %s
                Content-Type: application/json
                Content-Length: 1000

                {""".formatted(scene.campaign().path(), address(sender));
        socket.getOutputStream().write(begun.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Whoever is slow has time: a crowd that was sent away would show nothing. */
    private static Optional<String> refused(List<Socket> senders) {
        long refused = senders.stream().filter(CrowdFaults::isAnswered).count();
        return refused == 0 ? Optional.empty() : Optional.of(refused + " who are slow were answered at once");
    }

    private static boolean isAnswered(Socket sender) {
        try {
            return sender.getInputStream().available() > 0;
        } catch (IOException cutOff) {
            return true;
        }
    }

    private static Optional<String> hungService(Scene scene, URI entrance) throws Exception {
        var answers = new ConcurrentLinkedQueue<Answered>();
        var client = new Client();
        Request request = Request.get("/plans/v1/plans").by(scene.planner());
        Optional<String> fell;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            fell = ProcessFaults.whileStopped(scene, HUNG, () -> {
                IntStream.range(0, WAITING)
                        .mapToObj(person -> request.with(FORWARDED_FOR, address(person % ADDRESSES)))
                        .forEach(asked -> people.execute(() -> answers.add(ask(client, entrance, asked))));
                Stored.pause(ARRIVAL);
                return others(scene, entrance).or(() -> health(entrance));
            });
        }
        return fell.or(() -> wrong(answers));
    }

    /** @param after how long it was awaited */
    private record Answered(int status, Duration after) {}

    private static Answered ask(Client client, URI entrance, Request request) {
        Instant asked = Instant.now();
        int status = client.send(entrance, request).status();
        return new Answered(status, Duration.between(asked, Instant.now()));
    }

    /** Of so many who ask what hangs some are refused, which is soon, and the rest answered when it goes on. */
    private static Optional<String> wrong(Collection<Answered> answers) {
        Set<Integer> statuses = answers.stream().map(Answered::status).collect(Collectors.toSet());
        Duration last = answers.stream()
                .filter(answer -> answer.status() == UNAVAILABLE)
                .map(Answered::after)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
        return statuses.equals(Set.of(OK, UNAVAILABLE)) && last.compareTo(SOON) <= 0
                ? Optional.empty()
                : Optional.of("who asked what hangs was answered %s, the last refusal after %d ms"
                        .formatted(statuses, last.toMillis()));
    }

    /** Of what hangs it is known soon that it does. */
    private static Optional<String> health(URI entrance) {
        int status = new Client()
                .send(entrance, Request.get("/" + HUNG + "/v1/health"), SOON.multipliedBy(2))
                .status();
        return Set.of(UNAVAILABLE, TIMEOUT).contains(status)
                ? Optional.empty()
                : Optional.of("how the one is that hangs was answered " + status);
    }

    /** What others ask meanwhile, of each kind one: the first that is not answered as it should be, or not soon. */
    private static Optional<String> others(Scene scene, URI entrance) {
        // With connections of its own: one that is kept was let in before.
        var client = new Client();
        String campaign = scene.campaign().path();
        String response = JsonFaults.response(UUID.randomUUID().toString());
        return Stream.of(
                        Map.entry(Request.get(campaign + "/questionnaire"), OK),
                        Map.entry(Request.get("/consultations/v1/rounds").by(scene.manager()), OK),
                        Map.entry(Request.get("/partners/v1/health"), OK),
                        Map.entry(Request.json("POST", campaign + "/responses", response), CREATED))
                .flatMap(asked -> unless(asked.getValue(), client, entrance, asked.getKey()))
                .findFirst();
    }

    private static Stream<String> unless(int right, Client client, URI entrance, Request request) {
        Reply reply = client.send(entrance, request, SOON);
        return reply.status() == right
                ? Stream.empty()
                : Stream.of("somebody else's %s was answered %d within %d s"
                        .formatted(request.method(), reply.status(), SOON.toSeconds()));
    }

    private static Optional<String> stuffedBallots(Scene scene, URI entrance) throws Exception {
        var stored = new Stored(scene);
        long before = stored.settled();
        List<Integer> statuses = stuff(scene, entrance, anyAddress("198.19"));
        long taken = statuses.stream().filter(status -> status == CREATED).count();
        int neighbor = scene.client()
                .send(entrance, ballot(scene, anyAddress("198.18")))
                .status();
        long more = stored.settled() - before;
        boolean held = Math.abs(taken - SHARE) <= MORE
                && Set.of(CREATED, TOO_MANY).containsAll(statuses)
                && neighbor == CREATED
                && more == taken + 1;
        return held
                ? Optional.empty()
                : Optional.of("%d of %d of one address were taken, another one was answered %d, %d are stored"
                        .formatted(taken, BALLOTS, neighbor, more));
    }

    private static List<Integer> stuff(Scene scene, URI entrance, String home) throws InterruptedException {
        List<Callable<Integer>> ballots = Collections.nCopies(
                BALLOTS,
                () -> scene.client().send(entrance, ballot(scene, home)).status());
        try (var program =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            return program.invokeAll(ballots).stream().map(Future::resultNow).toList();
        }
    }

    /**
     * As a program sends it that pretends to pass on for others, and spells the campaign in two ways. The last
     * address is what the proxy saw: the program can't change that.
     */
    private static Request ballot(Scene scene, String home) {
        String id = scene.campaign().id();
        String spelled = ThreadLocalRandom.current().nextBoolean() ? id : id.toUpperCase(Locale.ROOT);
        String path = scene.campaign().path().replace(id, spelled) + "/responses";
        return Request.json("POST", path, JsonFaults.response(UUID.randomUUID().toString()))
                .with(FORWARDED_FOR, anyAddress("203.0") + ", " + home);
    }

    private static String address(int number) {
        return "198.18.%d.%d".formatted(number / 256, number % 256);
    }

    private static String anyAddress(String beginning) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%s.%d.%d".formatted(beginning, random.nextInt(256), random.nextInt(256));
    }
}
