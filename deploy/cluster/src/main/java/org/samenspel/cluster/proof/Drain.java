package org.samenspel.cluster.proof;

import java.util.List;
import java.util.stream.Stream;
import org.samenspel.cluster.node.Node;
import org.samenspel.cluster.node.Second;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;
import org.samenspel.local.bench.Crowd;

/**
 * A node is drained of the gateway. While it is the only one, one pod goes, its successor finds no node, and so the last one that is ready
 * must stay. Who drains is told why. With the node back, all is as before. With a second node both pods go there, and come back when
 * that one is drained of all it has, and nobody notices. What has volumes can't go: they are where their node is.
 */
record Drain(LiveDemo live, Crowd crowd) {

    private static final String PROGRAM = "gateway";
    private static final String ITS_PODS = "--pod-selector=app.kubernetes.io/name=" + PROGRAM;

    /** For a drain that can be done: until a pod is ready on two cores that others use. */
    private static final String UNTIL_DONE = "--timeout=5m";

    void tryIt() throws Exception {
        String node = nodes().getFirst();
        live.unseen(crowd, "The node drained of the gateway, and given back", () -> {
            Kubectl.Said said;
            try {
                said = drain(node, ITS_PODS, "--timeout=40s");
                requireOneLeft(said);
            } finally {
                live.trial().kubectl().run("uncordon", node);
            }
            live.trial().say("Who drains is told: " + lastLine(said));
            live.awaitReady(PROGRAM, 2, Trial.PATIENCE);
        });
    }

    void finish() throws Exception {
        try (Second second = Second.of(Node.ofEnvironment())) {
            String first = second.nameOfFirst();
            live.unseen(crowd, "With a second node, the first one drained of the gateway", () -> {
                try {
                    requireMoved(drain(first, ITS_PODS, UNTIL_DONE), second.name());
                } finally {
                    live.trial().kubectl().run("uncordon", first);
                }
            });
            live.unseen(
                    crowd,
                    "The second one drained of all that it has",
                    () -> requireMoved(drain(second.name(), UNTIL_DONE), first));
        }
    }

    private Kubectl.Said drain(String node, String... how) {
        String[] command = Stream.concat(Stream.of("drain", node, "--delete-emptydir-data"), Stream.of(how))
                .toArray(String[]::new);
        return live.trial().kubectl().ask("", command);
    }

    /** Where its pods are. */
    private List<String> nodes() {
        return live.pods(PROGRAM).stream()
                .map(pod -> pod.object().path("spec").path("nodeName").asText())
                .distinct()
                .toList();
    }

    private void requireMoved(Kubectl.Said said, String node) throws InterruptedException {
        if (said.code() != 0) {
            throw new Refusal("The drain was not done: " + said.errors());
        }
        live.awaitReady(PROGRAM, 2, Trial.PATIENCE);
        if (!nodes().equals(List.of(node))) {
            throw new Refusal("After the drain the pods of the gateway are on " + nodes() + ", not on " + node + ".");
        }
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
