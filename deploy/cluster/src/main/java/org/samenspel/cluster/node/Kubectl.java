package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.Refusal;

/** The administrator's way to the API server. */
record Kubectl(Commands commands, Node node) {

    private static final int BETWEEN_LOOKS_MILLIS = 250;
    private static final String ADMINISTRATORS = "kubeadm:cluster-admins";

    void awaitServer(int patienceSeconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + patienceSeconds * 1_000_000_000L;
        while (!attempt("super-admin", "get", "--raw", "/readyz").good()) {
            if (System.nanoTime() > end) {
                throw new Refusal("The API server doesn't get ready: see " + node.logs() + "/kube-apiserver.log.");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** The certificate of {@code admin} names a group that has no rights yet; that of {@code super-admin} needs none. */
    void giveAdministratorRights() throws IOException, InterruptedException {
        if (!attempt("super-admin", "get", "clusterrolebinding", ADMINISTRATORS).good()) {
            Commands.Result made = attempt(
                    "super-admin",
                    "create",
                    "clusterrolebinding",
                    ADMINISTRATORS,
                    "--clusterrole=cluster-admin",
                    "--group=" + ADMINISTRATORS);
            require(made);
        }
    }

    void apply(Path file) throws IOException, InterruptedException {
        require(attempt("admin", "apply", "--filename", file.toString()));
    }

    void waitFor(String object, String condition, int patienceSeconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + patienceSeconds * 1_000_000_000L;
        String wait = "--for=condition=" + condition;
        // It refuses at once what doesn't exist yet.
        while (!attempt("admin", "wait", wait, object, "--timeout=10s").good()) {
            if (System.nanoTime() > end) {
                throw new Refusal(object + " doesn't get " + condition + ": see the logs in " + node.logs() + ".");
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    /** What isn't there any more is none to forget. */
    void forget(String object) throws IOException, InterruptedException {
        require(attempt("admin", "delete", object, "--ignore-not-found"));
    }

    /** Somebody may have begun to drain it, and not come to the end. */
    void openForPods(Member member) throws IOException, InterruptedException {
        require(attempt("admin", "uncordon", "node/" + member.title()));
    }

    private Commands.Result attempt(String who, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "kubectl", "--kubeconfig", node.access().resolve(who + ".conf").toString()));
        command.addAll(List.of(arguments));
        return commands.attempt(command.toArray(String[]::new));
    }

    private static void require(Commands.Result result) {
        if (!result.good()) {
            throw new Refusal("The API server refused: " + result.said().strip());
        }
    }
}
