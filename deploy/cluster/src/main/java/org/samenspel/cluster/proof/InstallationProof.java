package org.samenspel.cluster.proof;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.cluster.release.Forwarding;
import org.samenspel.cluster.release.HelmProgram;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/**
 * The demo is installed by one command into a namespace that enforces `restricted`, looks well from within, comes to the figures of the
 * source when its story is played through the gateway, and still does so after an upgrade that brings a migration, and when `helm rollback`
 * brought the release of before back, on the schema of after.
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
    public void run(Trial trial, Count count) throws Exception {
        HelmProgram helm = helm(trial);
        trial.namespace().delete();
        Images images = trial.images().get();
        var demo = new DemoRelease(trial, DemoRelease.freePorts());
        demo.bring(images);
        trial.release().test(OF_A_TEST);
        trial.release().findings().lines().forEach(trial::say);
        try (var forwarding = new Forwarding(trial.namespace(), trial.folder())) {
            forwarding.open("samenspel-gateway", demo.ports().gateway());
            forwarding.open("samenspel-demo-keycloak", demo.ports().keycloak());
            demo.play(count);
            Images migrated = trial.migrated();
            int revision = trial.release().revision();
            List<Pod> before = trial.namespace().pods();
            demo.bring(migrated);
            requireMigrated(before, trial.namespace().pods());
            demo.play(count);
            trial.say("Going back to revision " + revision + " by helm rollback");
            demo.goBack(helm, revision);
            requireImage(images, trial.namespace().pods());
            demo.play(count);
            new OneCore(trial).measure();
        }
    }

    /** Looked for before anything is installed, so that a machine without it says so at once. */
    private static HelmProgram helm(Trial trial) throws Exception {
        trial.say("Looking for Helm's own command, which is built where there is none: that takes minutes, once");
        return HelmProgram.found(
                trial.settings().shared().resolve("cluster"), trial.folder().resolve("helm.log"));
    }

    /** That of before the upgrade. */
    static void requireImage(Images images, List<Pod> pods) {
        String digest = String.valueOf(images.digests().get(Migrated.PROGRAM));
        List<String> others = pods.stream()
                .filter(pod -> pod.program().equals(Migrated.PROGRAM) && pod.isLasting())
                .filter(pod -> !pod.image().endsWith(digest))
                .map(Pod::name)
                .toList();
        if (!others.isEmpty()) {
            throw new Refusal("After helm rollback not the image of before, " + digest + ", is in " + others + ".");
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
