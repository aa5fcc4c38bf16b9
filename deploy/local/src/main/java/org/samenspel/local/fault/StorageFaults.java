package org.samenspel.local.fault;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.samenspel.local.demo.Patience;
import org.samenspel.local.fault.Client.Reply;
import org.samenspel.local.fault.Control.Entrance;
import org.samenspel.local.part.Parts;
import org.samenspel.local.part.Silence;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartState;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Platform;

/** What the data stand on is full, or falls silent. */
final class StorageFaults {

    /** Long enough for several starts that fail. */
    private static final Duration FULL = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** From the moment on that there is room; Kafka alone takes a quarter of a minute to start. */
    private static final Duration TO_COME_BACK = Duration.ofSeconds(90);

    private static final Duration LONGEST = Duration.ofMinutes(4);

    /** What the gateway waits for a service at most, with what it takes besides. */
    private static final Duration PROMISED = Duration.ofSeconds(30 + 5);

    private static final Duration SOON = Duration.ofSeconds(5);

    private static final Control WAITING =
            Control.doorThatAnswers("a door that waits for the database first", scene -> request -> {
                if (!request.target().endsWith("/responses")) {
                    scene.sql().number("postgres", "select 1");
                }
                return scene.client().send(scene.gateway(), request);
            });

    private static final Control UNWATCHED =
            new Control("a supervisor that stands still", StorageFaults::withoutSupervisor);

    private static final Fault DISK_FULL = new Fault("disk-full", "I14", StorageFaults::full, UNWATCHED);

    private StorageFaults() {}

    static List<Fault> all() {
        return List.of(new Fault("postgres-silent", "I11", StorageFaults::silent, WAITING), DISK_FULL);
    }

    /** Whether the platform has to stand on a small disk for these. */
    static boolean needSmallDisk(List<Fault> faults) {
        return faults.contains(DISK_FULL);
    }

    /** The state of the supervisor and all data are on it, and the parts that write most die meanwhile. */
    private static Optional<String> full(Scene scene, URI entrance) throws Exception {
        SmallDisk disk = scene.disk();
        scene.bench().undo(disk::free);
        // Whose token is asked for before: the provider needs the database.
        Request change = ProcessFaults.organization(scene, "Fault " + UUID.randomUUID());
        var burst = Burst.toItsMiddle(scene, entrance);
        Reply answer;
        try {
            disk.fill();
            scene.kill("postgres");
            scene.kill("kafka");
            answer = scene.client().send(entrance, change);
            keepFull(disk);
        } finally {
            disk.free();
        }
        if (answer.status() != 201 && !isRefusal(answer)) {
            return Optional.of("a change was answered " + answer);
        }
        List<String> away = awaitAll(scene);
        return away.isEmpty()
                ? burst.end()
                : Optional.of("not ready %d s after there was room: %s"
                        .formatted(TO_COME_BACK.toSeconds(), String.join(", ", away)));
    }

    /** What ends gives room back. */
    private static void keepFull(SmallDisk disk) {
        Instant end = Instant.now().plus(FULL);
        while (Instant.now().isBefore(end)) {
            disk.fillUp();
            Stored.pause(BETWEEN_LOOKS);
        }
    }

    private static List<String> awaitAll(Scene scene) throws InterruptedException {
        Instant end = Instant.now().plus(TO_COME_BACK);
        List<String> away = away(scene);
        while (!away.isEmpty() && Instant.now().isBefore(end)) {
            Stored.pause(BETWEEN_LOOKS);
            away = away(scene);
        }
        return away;
    }

    /** The names of the parts that are not ready, or don't answer, as `status` finds them. */
    private static List<String> away(Scene scene) throws InterruptedException {
        var away = new TreeSet<>(Silence.among(Parts.of(scene.settings())));
        Platform.running(scene.settings()).stream()
                .flatMap(platform -> platform.parts().stream())
                .filter(part -> part.state() != PartState.READY)
                .map(PartStatus::name)
                .forEach(away::add);
        return List.copyOf(away);
    }

    /** Then nothing that dies is started again. Its end waits until all is, so that nothing of the trial is under way. */
    private static Entrance withoutSupervisor(Scene scene) {
        ProcessId supervisor = scene.snapshot().supervisor();
        scene.bench().undo(() -> Scene.signal("CONT", supervisor));
        Scene.signal("STOP", supervisor);
        return new Entrance(scene.gateway(), () -> {
            Scene.signal("CONT", supervisor);
            Patience.until("a platform that is ready again", LONGEST, () -> allThere(scene));
            new Stored(scene).settledFor(Burst.QUIET);
        });
    }

    private static Optional<Boolean> allThere(Scene scene) {
        try {
            return Optional.of(away(scene).isEmpty()).filter(there -> there);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Its connections stay, and nothing comes back on them: what a network that swallows all looks like to a service. */
    private static Optional<String> silent(Scene scene, URI entrance) throws Exception {
        Request plans = Request.get("/plans/v1/plans").by(scene.planner());
        List<Request> needing = List.of(
                plans,
                ProcessFaults.organization(scene, "Fault " + UUID.randomUUID()),
                Request.get("/consultations/v1/health"));
        var burst = Burst.toItsMiddle(scene, entrance);
        List<String> otherwise;
        try {
            ProcessFaults.stop(scene, "postgres");
            otherwise = askWhileSilent(scene, entrance, needing);
        } finally {
            ProcessFaults.goOn(scene, "postgres");
        }
        Optional<String> lost = burst.end();
        Patience.until(
                "plans that are read again",
                TO_COME_BACK,
                () -> Optional.of(scene.client().send(scene.gateway(), plans).status())
                        .filter(status -> status == 200));
        return otherwise.isEmpty() ? lost : Optional.of(String.join("; ", otherwise));
    }

    /** What was not answered as promised: those that need the database by a refusal in time, the others as ever. */
    private static List<String> askWhileSilent(Scene scene, URI entrance, List<Request> needing) throws Exception {
        List<String> otherwise = Collections.synchronizedList(new ArrayList<>());
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asked = new ArrayList<>();
            for (Request request : needing) {
                asked.add(people.submit(() -> {
                    Reply reply = scene.client().send(entrance, request, PROMISED);
                    if (!isRefusal(reply)) {
                        otherwise.add(request.target() + " was answered " + reply);
                    }
                }));
            }
            for (String path : List.of("/", "/consultations/v1/refData/problemTypes")) {
                int status =
                        scene.client().send(entrance, Request.get(path), SOON).status();
                if (status != 200) {
                    otherwise.add(path + ", which needs no database, was answered " + status);
                }
            }
            for (Future<?> one : asked) {
                one.get();
            }
        }
        return otherwise;
    }

    private static boolean isRefusal(Reply reply) {
        return (reply.status() == 503 || reply.status() == 504) && reply.isProblem();
    }
}
