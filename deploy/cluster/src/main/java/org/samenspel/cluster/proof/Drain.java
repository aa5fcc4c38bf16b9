package org.samenspel.cluster.proof;

import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;
import org.samenspel.local.bench.Traffic;

/**
 * The only node is drained of the gateway: one pod goes, its successor finds no node, and so the last one that is ready must stay. Who
 * drains is told why. With the node back, all is as before.
 */
record Drain(LiveDemo live, Crowd crowd) {

    private static final String PROGRAM = "gateway";

    Traffic.Seen tried() throws Exception {
        String node = node();
        return live.during(crowd, "The node drained of the gateway, and given back", () -> {
            Kubectl.Said said;
            try {
                said = drain(node);
                requireOneLeft(said);
            } finally {
                live.trial().kubectl().run("uncordon", node);
            }
            live.trial().say("Who drains is told: " + lastLine(said));
            live.awaitReady(PROGRAM, 2, Trial.PATIENCE);
        });
    }

    private Kubectl.Said drain(String node) {
        return live.trial()
                .kubectl()
                .ask(
                        "",
                        "drain",
                        node,
                        "--pod-selector=app.kubernetes.io/name=" + PROGRAM,
                        "--delete-emptydir-data",
                        "--timeout=40s");
    }

    private String node() {
        return live.pods(PROGRAM)
                .getFirst()
                .object()
                .path("spec")
                .path("nodeName")
                .asText();
    }

    private void requireOneLeft(Kubectl.Said said) {
        if (said.code() == 0 || !said.errors().contains("would violate the pod's disruption budget")) {
            throw new Refusal("The drain was not refused for the budget: " + said.errors());
        }
        long ready = live.pods(PROGRAM).stream().filter(Pod::isReady).count();
        if (ready != 1) {
            throw new Refusal("The drain left " + ready + " pods of the gateway that are ready.");
        }
    }

    private static String lastLine(Kubectl.Said said) {
        return said.errors()
                .lines()
                .filter(line -> line.contains("disruption budget"))
                .reduce((before, last) -> last)
                .orElse("");
    }
}
