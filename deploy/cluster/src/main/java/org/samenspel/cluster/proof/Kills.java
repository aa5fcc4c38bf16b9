package org.samenspel.cluster.proof;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Pod;
import org.samenspel.cluster.release.PodHistory;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * `kill -9` of all processes of one pod. Some who come at that moment see it, and no longer than is said here; then nobody does, though
 * nobody has done anything about it.
 */
record Kills(LiveDemo live, Crowd crowd) {

    private static final Duration UNTIL_READY = Duration.ofMinutes(3);
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);
    private static final Duration WITHOUT = Duration.ofSeconds(30);

    /** Until the kubelet has seen it, some are still sent there. */
    private static final double SECONDS_OF_A_PROGRAM = 10;

    /** Until it has replayed its log, and pools have connections again. */
    private static final double SECONDS_OF_POSTGRES = 60;

    private static final Set<String> PROGRAMS =
            Set.of("gateway", "partners", "plans", "consultations", "governance", "finance");

    /** One pod of two. */
    void ofPrograms() throws Exception {
        ofProgram("consultations", SECONDS_OF_A_PROGRAM, 2);
        ofProgram("gateway", SECONDS_OF_A_PROGRAM, 2);
    }

    /** PostgreSQL, which everybody misses, and Kafka, which nobody does who asks something. */
    void ofServers() throws Exception {
        ofProgram("demo-postgres", SECONDS_OF_POSTGRES, 1);
        ofKafka();
    }

    /** What those saw counts who come when all is well again. */
    private void ofProgram(String program, double mostSeconds, int pods) throws Exception {
        Set<String> others = restarted(program);
        Traffic.Seen seen = live.during(crowd, program + " killed", () -> {
            Victim.kill(live.pods(program).getFirst());
            Thread.sleep(AFTERWARDS);
            live.awaitReady(program, pods, UNTIL_READY);
            for (String each : PROGRAMS) {
                live.awaitReady(each, 1, UNTIL_READY);
            }
        });
        if (seen.failing() > mostSeconds) {
            throw new Refusal(
                    "After " + program + " was killed people noticed it for " + seen.failing() + " s: " + seen);
        }
        require(restarted(program).equals(others), "Other pods were started again when " + program + " was killed.");
        live.unseen(crowd, "Afterwards", () -> Thread.sleep(AFTERWARDS));
    }

    private void ofKafka() throws Exception {
        try (PodHistory history = live.history("kafka")) {
            live.unseen(crowd, "demo-kafka killed, and away for a while", () -> {
                Pod kafka = live.pods("demo-kafka").getFirst();
                Victim.kill(kafka);
                long end = System.nanoTime() + WITHOUT.toNanos();
                while (System.nanoTime() < end) {
                    Thread.sleep(AFTERWARDS);
                    Victim.killAgain(kafka);
                }
                live.awaitReady("demo-kafka", 1, UNTIL_READY);
            });
            Set<String> left = history.states().stream()
                    .filter(pod -> PROGRAMS.contains(pod.program()) && !pod.isReady())
                    .map(Pod::name)
                    .collect(Collectors.toSet());
            require(left.isEmpty(), "Without Kafka pods left their Services: " + left);
        }
    }

    /** The pods of other programs that were started again, and how often. */
    private Set<String> restarted(String but) {
        return Stream.of(PROGRAMS)
                .flatMap(Set::stream)
                .filter(program -> !program.equals(but))
                .flatMap(program -> live.pods(program).stream())
                .map(pod -> pod.name() + " " + pod.restarts())
                .collect(Collectors.toSet());
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(otherwise);
        }
    }
}
