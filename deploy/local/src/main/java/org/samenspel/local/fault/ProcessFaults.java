package org.samenspel.local.fault;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.samenspel.local.bench.Insistent;
import org.samenspel.local.bench.Victim;
import org.samenspel.local.demo.Json;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.fault.Client.Reply;
import org.samenspel.local.fault.Control.Entrance;
import org.samenspel.local.supervisor.Signals;

/** What ends or falls silent while requests come. */
final class ProcessFaults {

    private static final Duration BURST = Duration.ofSeconds(3);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    /** What the gateway holds for a service that is away is passed on within a second of its return. */
    private static final Duration QUIET = Duration.ofSeconds(2);

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofSeconds(40);

    private static final Control UNSTORED =
            new Control("a door that answers 201 before it is stored", ProcessFaults::answeringAtOnce);

    private static final Control WITHOUT_OUTBOX =
            Control.sql("an outbox that keeps nothing", "partners", """
            create function fault_keeps_nothing() returns trigger language plpgsql as 'begin return null; end';
            create trigger fault_keeps_nothing before insert on outbox for each row execute function fault_keeps_nothing()""", "drop function fault_keeps_nothing() cascade");

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
                new Fault("provider-away", "I11", ProcessFaults::providerAway, ASKING),
                burst("connections-killed", ProcessFaults::killConnections),
                burst("service-stopped", scene -> {
                    stop(scene, "consultations");
                    Stored.pause(SILENCE);
                    goOn(scene, "consultations");
                }),
                burst("service-killed", scene -> Victim.SERVICE.kill(scene.snapshot())),
                burst("postgres-killed", scene -> Victim.POSTMASTER.kill(scene.snapshot())));
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
        var stored = new Stored(scene);
        long before = stored.settledFor(QUIET);
        Insistent respondents =
                scene.bench().insistent(entrance.resolve(scene.campaign().path() + "/responses"));
        Thread sending = respondents.begin(Instant.now().plus(BURST));
        Stored.pause(BURST.dividedBy(2));
        strike.against(scene);
        sending.join();
        awaitWell(scene);
        long more = stored.settledFor(QUIET) - before;
        return more == respondents.acknowledged() && respondents.refused().isEmpty()
                ? Optional.empty()
                : Optional.of("%d acknowledged, %d stored, %d refused"
                        .formatted(
                                respondents.acknowledged(),
                                more,
                                respondents.refused().size()));
    }

    private static void awaitWell(Scene scene) {
        Patience.until(
                "a service that answers",
                LATER.multipliedBy(3),
                () -> Optional.of(scene.client()
                                .send(scene.gateway(), Request.get("/consultations/v1/health"))
                                .status())
                        .filter(status -> status == 200));
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
        var organization = Json.MAPPER.createObjectNode().put("kind", "association");
        organization.putObject("name").put("nl", name);
        var request = Request.json("POST", "/partners/v1/organizations", organization.toString())
                .with("idempotency-key", UUID.randomUUID().toString())
                .by(scene.bench().actors().partners().token());
        int status = whileStopped(
                scene, "kafka", () -> scene.client().send(entrance, request).status());
        if (status != 201) {
            return Optional.of("answered " + status + " while Kafka was away");
        }
        Instant end = Instant.now().plus(LATER);
        String query = "select count(*) from known_organization where name->>'nl' = '" + name + "'";
        while (scene.sql().number("plans", query) == 0) {
            if (Instant.now().isAfter(end)) {
                return Optional.of("not known elsewhere after " + LATER.toSeconds() + " s");
            }
            Stored.pause(Duration.ofMillis(200));
        }
        return Optional.empty();
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

    private static int whileStopped(Scene scene, String part, Callable<Integer> request) throws Exception {
        stop(scene, part);
        try {
            Stored.pause(SOON);
            return request.call();
        } finally {
            goOn(scene, part);
        }
    }

    private static void stop(Scene scene, String part) throws InterruptedException {
        for (ProcessHandle process : all(scene, part)) {
            Signals.send("STOP", process.pid());
        }
    }

    private static void goOn(Scene scene, String part) throws InterruptedException {
        for (ProcessHandle process : all(scene, part)) {
            Signals.send("CONT", process.pid());
        }
    }

    private static List<ProcessHandle> all(Scene scene, String part) {
        ProcessHandle first = scene.process(part);
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }
}
