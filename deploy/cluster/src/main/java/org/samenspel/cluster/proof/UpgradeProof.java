package org.samenspel.cluster.proof;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspel.cluster.release.Pod;
import org.samenspel.cluster.release.PodHistory;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * Every program, the gateway included, is replaced in turn while people use it, and nobody notices: neither that, nor an upgrade that brings a
 * migration and pods that never become ready, which Helm takes back, so that the release of before runs on the newer database. Nor, while
 * fewer come, that all of them are replaced by one upgrade, as by a new tag.
 */
final class UpgradeProof implements Proof {

    /** For a migration and a start on a machine with much to do, and no longer: Helm waits to its end. */
    private static final Duration UNTIL_TAKEN_BACK = Duration.ofSeconds(240);

    private static final Duration QUIET = Duration.ofSeconds(20);

    /** Six programs that start at once take the processors of one node, so that those who serve have little left. */
    private static final double MOST_AT_ONCE = 60;

    /** It runs, and nobody but itself can ask how it is. */
    private static final Map<String, Object> NEVER_READY =
            Map.of("gateway.settings.QUARKUS_MANAGEMENT_HOST", "127.0.0.1");

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String name() {
        return "upgraded and taken back while it is used";
    }

    @Override
    public void run(Trial trial, Count count) throws Exception {
        Images migrated = trial.migrated();
        try (var live = LiveDemo.of(trial, count);
                Crowd crowd = live.warmCrowd()) {
            Traffic.Seen quiet = live.unseen(crowd, "Left alone", () -> Thread.sleep(QUIET));
            require(
                    quiet.failures() == 0,
                    "This machine can't carry " + trial.rate() + " requests a second when nothing is done to it:"
                            + " say how many it can with --rate.");
            for (String program : LiveDemo.programs()) {
                live.unseen(crowd, "Pods of " + program + " replaced", () -> live.replacePods(List.of(program)));
            }
            live.unseen(crowd, "An upgrade taken back", () -> takeBack(live, migrated));
            double rate = Math.min(trial.rate(), MOST_AT_ONCE);
            String all = "All replaced at once, at %.0f a second".formatted(rate);
            live.unseen(crowd, all, rate, () -> live.replacePods(LiveDemo.programs()));
            trial.say(crowd.requireStored() + " responses are stored, each once");
        }
    }

    private static void takeBack(LiveDemo live, Images migrated) throws Exception {
        List<Pod> before = live.trial().namespace().pods();
        Set<String> serving = names(before, "finance");
        List<Pod> states;
        try (PodHistory history = live.history("taken-back")) {
            String told = live.refusalOf(migrated, NEVER_READY, UNTIL_TAKEN_BACK);
            require(told.contains("gateway"), "What was told does not name the gateway: " + told);
            states = history.states();
        }
        InstallationProof.requireMigrated(before, states);
        List<Pod> after = live.trial().namespace().pods();
        require(
                after.stream().filter(Pod::isLasting).allMatch(Pod::isReady),
                "Not all pods are ready after the upgrade was taken back.");
        Set<String> replaced = new HashSet<>(names(states, "finance"));
        replaced.removeAll(serving);
        require(!replaced.isEmpty(), "No pod of the release with a migration more was begun.");
    }

    private static Set<String> names(List<Pod> pods, String program) {
        var names = new HashSet<String>();
        pods.stream()
                .filter(pod -> pod.program().equals(program))
                .map(Pod::name)
                .forEach(names::add);
        return names;
    }

    private static void require(boolean right, String otherwise) {
        if (!right) {
            throw new Refusal(otherwise);
        }
    }
}
