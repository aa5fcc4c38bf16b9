package org.samenspel.cluster.proof;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.cluster.release.DemoStory;
import org.samenspel.cluster.release.HelmProgram;
import org.samenspel.cluster.release.Installation;
import org.samenspel.cluster.release.Release;
import org.samenspel.local.Ports;
import org.samenspel.local.Refusal;
import org.samenspel.local.demo.Entrance;
import org.samenspel.local.expected.Expected;

/**
 * The demo as proofs use it.
 *
 * @param ports of this machine at which the gateway and the provider are reached: tokens have the provider's address in them
 */
record DemoRelease(Trial trial, Ports ports) {

    private static final int FIRST_PORT = 28_080;

    static Ports freePorts() {
        var ports = new Ports(FIRST_PORT);
        try {
            ports.requireFree();
            return ports;
        } catch (Refusal taken) {
            return ports.nextFree();
        }
    }

    /** Until all pods are ready: Helm waits for it, and we look again. */
    void bring(Images images) {
        bring(images, Map.of(), Trial.PATIENCE);
    }

    /**
     * @param more values of the chart
     * @param patience after which all is to be as before
     */
    void bring(Images images, Map<String, ?> more, Duration patience) {
        Map<String, Object> settings = new HashMap<>(trial.values());
        settings.putAll(images.values());
        settings.put("demo.enabled", true);
        settings.put("host", "localhost:" + ports.gateway());
        settings.put("oidc.address", "http://localhost:" + ports.keycloak() + "/realms/samenspel");
        settings.putAll(more);
        new Installation(trial.namespace(), trial.release())
                .bring(new Release.Wanted(trial.chart(), List.of(), settings, patience), trial.progress());
        if (!trial.namespace().isRestricted()) {
            throw new Refusal("The namespace does not enforce the pod security restricted.");
        }
    }

    /** By `helm rollback`, to an earlier revision. */
    void goBack(HelmProgram helm, int revision) {
        new Installation(trial.namespace(), trial.release()).goBack(helm, revision, Trial.PATIENCE, trial.progress());
    }

    void play(Count count) throws IOException {
        play(trial, trial.folder(), Entrance.ofDemo(ports), count);
    }

    /**
     * Plays the story, which must come to all figures of the source.
     *
     * @param folder for what can be seen only once
     * @param count of its requests
     */
    static void play(Trial trial, Path folder, Entrance entrance, Count count) throws IOException {
        Path home = trial.settings().home();
        String report = new DemoStory(home, folder, trial.progress()).play(entrance, count::add);
        new Expected(home.resolve("deploy/demo/levl-2022/expected.json")).assertAll(new JsonMapper().readTree(report));
        trial.say("The story came to all figures of the source");
    }
}
