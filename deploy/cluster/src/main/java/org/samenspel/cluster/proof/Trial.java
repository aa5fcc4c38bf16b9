package org.samenspel.cluster.proof;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.samenspel.cluster.release.Chart;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Namespace;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Settings;

/**
 * What proofs have to do with: a cluster, images in its registry, and a namespace of their own that is thrown away.
 *
 * @param settings of the checkout; below its state is what is written
 * @param images those of the checkout
 * @param values of the chart that this cluster needs, such as where its DNS is
 * @param rate requests a second of those who use it while something is done to it
 * @param progress where a person sees what it is doing
 */
public record Trial(
        Settings settings,
        Kubectl kubectl,
        Chart chart,
        PushedImages images,
        Map<String, ?> values,
        double rate,
        PrintStream progress) {

    /** How long pods may take that start together on two cores. */
    static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String NAMESPACE = "samenspel-proof";
    private static final String PRODUCTION = "samenspel-proof-production";

    /** The images with one of a program that has a migration more. */
    Images migrated() throws Exception {
        Images now = images.get();
        String digest = images.madeOnce(Migrated.PROGRAM, () -> {
            say("Making an image of " + Migrated.PROGRAM + " with a migration more");
            return new Migrated(this, now.registry()).push();
        });
        return now.with(Migrated.PROGRAM, digest);
    }

    Namespace namespace() {
        return new Namespace(kubectl, NAMESPACE);
    }

    /** Of the one that is installed as a real site does. */
    Namespace production() {
        return new Namespace(kubectl, PRODUCTION);
    }

    Release release() {
        return new Release(kubectl, NAMESPACE, "samenspel");
    }

    Path folder() {
        return settings.state().resolve("release/proof");
    }

    /** Takes away what proofs left for each other. */
    void cleanUp() {
        release().uninstall();
        namespace().delete();
        production().delete();
    }

    void say(String sentence) {
        progress.println("        " + sentence);
    }
}
