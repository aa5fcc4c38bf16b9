package org.samenspel.cluster.proof;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;

/** Upgrades that can't work: each is taken back, nobody notices, and what Helm's user is told leads to what is wrong. */
record Mistakes(LiveDemo live, Crowd crowd) {

    private static final Duration UNTIL_TAKEN_BACK = Duration.ofSeconds(60);
    private static final String PROGRAM = "finance";
    private static final String NO_IMAGE = "sha256:" + "0".repeat(64);
    private static final String QUOTA = "proof";

    void make() throws Exception {
        mistake("An image that nobody has", live.images().with(PROGRAM, NO_IMAGE), Map.of(), NO_IMAGE);
        mistake(
                "A Secret that nobody made",
                live.images(),
                Map.of(PROGRAM + ".database.secretName", "nobody-made-it"),
                "secret \"nobody-made-it\" not found");
        fill();
        try {
            Map<String, Object> anything = Map.of(PROGRAM + ".settings.PROOF_OF_QUOTA", "full");
            mistake("A namespace that is full", live.images(), anything, "exceeded quota: " + QUOTA);
        } finally {
            live.trial().kubectl().run(inside("delete", "resourcequota", QUOTA));
        }
    }

    private void mistake(String what, Images images, Map<String, Object> more, String clue) throws Exception {
        var told = new ArrayList<String>();
        live.unseen(crowd, what, () -> told.add(live.refusalOf(images, more, UNTIL_TAKEN_BACK)));
        if (!told.getFirst().contains(clue)) {
            throw new Refusal(what + " was told without \"" + clue + "\": " + told.getFirst());
        }
        if (!live.trial().namespace().pods().stream().filter(Pod::isLasting).allMatch(Pod::isReady)) {
            throw new Refusal(what + ": not all pods are ready after the upgrade was taken back.");
        }
    }

    /** Those that are there stay, and no other comes: not even in the place of one that is on its way out. */
    private void fill() throws InterruptedException {
        ObjectNode quota =
                new JsonMapper().createObjectNode().put("apiVersion", "v1").put("kind", "ResourceQuota");
        quota.putObject("metadata").put("name", QUOTA);
        quota.putObject("spec").putObject("hard").put("pods", "0");
        Kubectl.Said said = live.trial().kubectl().ask(quota.toString(), inside("create", "--filename", "-"));
        if (said.code() != 0) {
            throw new Refusal("No quota: " + said.errors().strip());
        }
        live.trial()
                .kubectl()
                .run(inside("wait", "--for=jsonpath={.status.hard.pods}=0", "--timeout=60s", "resourcequota/" + QUOTA));
    }

    private String[] inside(String... arguments) {
        var all =
                new ArrayList<>(List.of("--namespace", live.trial().namespace().name()));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }
}
