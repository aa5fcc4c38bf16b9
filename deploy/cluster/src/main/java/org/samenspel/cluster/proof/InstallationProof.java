package org.samenspel.cluster.proof;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.cluster.release.Forwarding;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/**
 * The demo is installed by one command into a namespace that enforces `restricted`, looks well from within, comes to the figures of the
 * source when its story is played through the gateway, and still does so after an upgrade that brings a migration, and when the release of
 * before is back on the schema of after.
 */
final class InstallationProof implements Proof {

    private static final Duration OF_A_TEST = Duration.ofMinutes(5);

    @Override
    public int number() {
        return 1;
    }

    @Override
    public String name() {
        return "installed, upgraded by a migration and back";
    }

    @Override
    public Counted run(Trial trial) throws Exception {
        trial.namespace().delete();
        Images images = trial.images().get();
        var demo = new DemoRelease(trial, DemoRelease.freePorts());
        demo.bring(images);
        trial.release().test(OF_A_TEST);
        trial.release().findings().lines().forEach(trial::say);
        try (var forwarding = new Forwarding(trial.namespace(), trial.folder())) {
            forwarding.open("samenspel-gateway", demo.ports().gateway());
            forwarding.open("samenspel-demo-keycloak", demo.ports().keycloak());
            long requests = demo.play();
            Images migrated = trial.migrated();
            List<Pod> before = trial.namespace().pods();
            demo.bring(migrated);
            requireMigrated(before, trial.namespace().pods());
            requests += demo.play();
            trial.say("The release of before is brought back");
            demo.bring(images);
            requests += demo.play();
            return new Counted(requests, 0, trial.namespace().memory());
        }
    }

    /**
     * The pods of before wait for less than those of after, so one that is ready has it. Helm takes the Job of before away, so that its
     * pod may be gone.
     */
    static void requireMigrated(List<Pod> before, List<Pod> after) {
        if (migrated(before).containsAll(migrated(after))) {
            throw new Refusal(
                    "The upgrade brought a migration more, and no second Job of " + Migrated.PROGRAM + " ended.");
        }
    }

    private static Set<String> migrated(List<Pod> pods) {
        return pods.stream()
                .filter(pod -> pod.program().equals(Migrated.PROGRAM + "-migration") && pod.isDone())
                .map(Pod::name)
                .collect(Collectors.toSet());
    }
}
