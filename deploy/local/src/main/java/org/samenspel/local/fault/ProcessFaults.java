package org.samenspel.local.fault;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.samenspel.local.bench.Victim;
import org.samenspel.local.demo.Json;
import org.samenspel.local.fault.Client.Reply;
import org.samenspel.local.fault.Control.Entrance;
import org.samenspel.local.supervisor.Signals;

/** What ends or falls silent while requests come. */
final class ProcessFaults {

    private static final Duration BURST = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(40);

    /** A broker that was killed starts anew, and reads what it has, before it takes in anything. */
    private static final Duration MUCH_LATER = Duration.ofSeconds(60);

    private static final int WRITERS = 4;

    private static final Control UNSTORED =
            new Control("a door that answers 201 before it is stored", ProcessFaults::answeringAtOnce);

    /** Who inserts hears that it was done: else the change would fail, and nothing would be shown of its event. */
    private static final Control WITHOUT_OUTBOX =
            Control.sql("an outbox that keeps nothing", "partners", """
            create function fault_keeps_nothing() returns trigger language plpgsql security definer as
                'begin delete from outbox where id = new.id; return null; end';
            create trigger fault_keeps_nothing after insert on outbox for each row execute function fault_keeps_nothing()""", "drop function fault_keeps_nothing() cascade");

    private static final Control ASKING =
            Control.doorThatAnswers("a door that asks the provider of each respondent", scene -> request -> {
                boolean there = scene.client()
                                .send(scene.realm().address(), Request.get("/realms/samenspel"), SOON)
                                .status()
                        == 200;
                return there ? scene.client().send(scene.gateway(), request) : new Reply(503, "");
            });

    private ProcessFaults() {}

    /** Its end waits for what is under way, so that nothing is stored later. */
    private static Entrance answeringAtOnce(Scene scene) throws IOException {
        var later = Executors.newVirtualThreadPerTaskExecutor();
        var door = new Door(request -> {
            later.submit(() -> scene.client().send(scene.gateway(), request, SOON));
            return new Reply(201, "{\"status\":\"accepted\"}");
        });
        return new Entrance(door.address(), () -> {
            door.close();
            later.close();
        });
    }

    static List<Fault> all() {
        return List.of(
                new Fault("kafka-away", "I3", ProcessFaults::kafkaAway, WITHOUT_OUTBOX),
                new Fault("kafka-killed", "I3", ProcessFaults::kafkaKilled, WITHOUT_OUTBOX),
                new Fault("provider-away", "I11", ProcessFaults::providerAway, ASKING),
                burst("connections-killed", ProcessFaults::killConnections),
                burst("service-stopped", scene -> {
                    stop(scene, "consultations");
                    Stored.pause(SILENCE);
                    goOn(scene, "consultations");
                }),
                burst("service-killed", scene -> Victim.SERVICE.kill(scene.snapshot())),
                new Fault("postgres-killed", "I1", ProcessFaults::postgresKilled, UNSTORED));
    }

    /** What is done in the middle of a burst of responses. */
    @FunctionalInterface
    private interface Strike {

        void against(Scene scene) throws Exception;
    }

    /** All that was acknowledged is stored once, and nothing else. */
    private static Fault burst(String name, Strike strike) {
        return new Fault(name, "I1", (scene, entrance) -> burst(scene, entrance, strike), UNSTORED);
    }

    private static Optional<String> burst(Scene scene, URI entrance, Strike strike) throws Exception {
        var burst = Burst.toItsMiddle(scene, entrance);
        strike.against(scene);
        return burst.end();
    }

    /** A provider that has many connections when PostgreSQL ends, and nothing to do until it is back, gives tokens at once. */
    private static Optional<String> postgresKilled(Scene scene, URI entrance) throws Exception {
        withoutToken(scene);
        Optional<String> fell = burst(scene, entrance, killed -> Victim.POSTMASTER.kill(killed.snapshot()));
        return fell.isPresent()
                ? fell
                : Optional.of(withoutToken(scene))
                        .filter(refused -> refused > 0)
                        .map(refused -> refused + " of a crowd got no token once PostgreSQL was back");
    }

    private static long withoutToken(Scene scene) throws Exception {
        return RequestFaults.together(() -> scene.realm().accessToken("levl-planner")).stream()
                .filter(String::isEmpty)
                .count();
    }

    private static void killConnections(Scene scene) {
        for (int times = 0; times < 5; times++) {
            scene.sql()
                    .execute(
                            "postgres",
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'consultations_app'");
            Stored.pause(Duration.ofMillis(100));
        }
    }

    private static Optional<String> kafkaAway(Scene scene, URI entrance) throws Exception {
        String name = "Fault " + UUID.randomUUID();
        Request change = organization(scene, name);
        int status = whileStopped(
                scene, "kafka", () -> scene.client().send(entrance, change).status());
        return status == 201
                ? toldElsewhere(scene, name, 1, LATER)
                : Optional.of("answered " + status + " while Kafka was away");
    }

    private static Optional<String> kafkaKilled(Scene scene, URI entrance) throws Exception {
        String name = "Fault " + UUID.randomUUID();
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        Instant end = Instant.now().plus(BURST);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(people.submit(() -> {
                    while (Instant.now().isBefore(end)) {
                        Request change = organization(scene, name + " " + UUID.randomUUID());
                        answers.add(scene.client().send(entrance, change).status());
                    }
                }));
            }
            Stored.pause(BURST.dividedBy(2));
            scene.kill("kafka");
            for (Future<?> writer : writers) {
                writer.get();
            }
        }
        List<Integer> refused = answers.stream().filter(status -> status != 201).toList();
        return refused.isEmpty()
                ? toldElsewhere(scene, name, answers.size(), MUCH_LATER)
                : Optional.of("%d of %d changes failed, such as by %d"
                        .formatted(refused.size(), answers.size(), refused.getFirst()));
    }

    /** A change that is told to others. */
    static Request organization(Scene scene, String name) {
        var organization = Json.MAPPER.createObjectNode().put("kind", "association");
        organization.putObject("name").put("nl", name);
        return Request.json("POST", "/partners/v1/organizations", organization.toString())
                .with("idempotency-key", UUID.randomUUID().toString())
                .by(scene.bench().actors().partners().token());
    }

    /** Whether so many are where they were made, and the same of them where they are told, soon. */
    private static Optional<String> toldElsewhere(Scene scene, String name, int made, Duration soon) {
        String query = "select count(*) || ' ' || coalesce(md5(string_agg(id || (name->>'nl'), ',' order by id)), '')"
                + " from %s where name->>'nl' like '" + name + "%%'";
        String told = scene.sql().text("partners", query.formatted("organization"));
        if (!told.startsWith(made + " ")) {
            return Optional.of("%d acknowledged, and stored: %s".formatted(made, told));
        }
        Instant end = Instant.now().plus(soon);
        String known = scene.sql().text("plans", query.formatted("known_organization"));
        while (!known.equals(told) && Instant.now().isBefore(end)) {
            Stored.pause(Duration.ofMillis(200));
            known = scene.sql().text("plans", query.formatted("known_organization"));
        }
        return known.equals(told)
                ? Optional.empty()
                : Optional.of("of %s known elsewhere after %d s: %s".formatted(told, soon.toSeconds(), known));
    }

    private static Optional<String> providerAway(Scene scene, URI entrance) throws Exception {
        String path = scene.campaign().path() + "/responses";
        int status = whileStopped(
                scene,
                "keycloak",
                () -> scene.client()
                        .send(
                                entrance,
                                Request.json(
                                        "POST",
                                        path,
                                        JsonFaults.response(UUID.randomUUID().toString())))
                        .status());
        return status == 201 ? Optional.empty() : Optional.of("a respondent was answered " + status);
    }

    /** What was answered while a part was silent, and had been for a moment. */
    static <T> T whileStopped(Scene scene, String part, Callable<T> request) throws Exception {
        stop(scene, part);
        try {
            Stored.pause(SOON);
            return request.call();
        } finally {
            goOn(scene, part);
        }
    }

    static void stop(Scene scene, String part) throws InterruptedException {
        for (ProcessHandle process : all(scene, part)) {
            Signals.send("STOP", process.pid());
        }
    }

    static void goOn(Scene scene, String part) throws InterruptedException {
        for (ProcessHandle process : all(scene, part)) {
            Signals.send("CONT", process.pid());
        }
    }

    private static List<ProcessHandle> all(Scene scene, String part) {
        ProcessHandle first = scene.process(part);
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }
}
