package org.samenspel.cluster.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.Refusal;

/** The network of the pods on this machine: a bridge that nothing else is on. */
record Bridge(Commands commands) {

    static final String NAME = "samenspel0";

    /** Lets pods reach other machines as if they were this one. */
    private static final String WAY_OUT =
            "nat POSTROUTING -s " + Network.PODS + " ! -d " + Network.PODS + " -j MASQUERADE";

    /** Lets no other machine reach pods, or what listens on the bridge. */
    private static final String NO_WAY_TO_PODS = noWayTo(Network.PODS);

    /** Nor by the addresses of Services. What this machine itself asks of them doesn't come in from anywhere. */
    private static final String NO_WAY_TO_SERVICES = noWayTo(Network.SERVICES);

    private static final List<String> RULES = List.of(WAY_OUT, NO_WAY_TO_PODS, NO_WAY_TO_SERVICES);

    void make() throws IOException, InterruptedException {
        if (!commands.attempt("ip", "link", "show", NAME).good()) {
            requireFree(Network.PODS);
            requireFree(Network.SERVICES);
            commands.run("ip", "link", "add", NAME, "type", "bridge");
        }
        commands.run("ip", "address", "replace", Network.ADDRESS + "/24", "dev", NAME);
        commands.run("ip", "link", "set", NAME, "up");
        for (String rule : RULES) {
            if (!change("--check", rule).good()) {
                Commands.Result added = change("--append", rule);
                if (!added.good()) {
                    throw new Refusal(
                            "The network of pods can't be made: " + added.said().strip());
                }
            }
        }
    }

    void remove() throws IOException, InterruptedException {
        commands.attempt("ip", "link", "delete", NAME);
        for (String rule : RULES) {
            change("--delete", rule);
        }
    }

    private static String noWayTo(String range) {
        return "raw PREROUTING ! -i " + NAME + " -d " + range + " -m addrtype ! --src-type LOCAL -j DROP";
    }

    private void requireFree(String range) throws IOException, InterruptedException {
        String routes = commands.run("ip", "-4", "route", "show", "root", range);
        if (!routes.isBlank()) {
            throw new Refusal("The addresses " + range + ", which the cluster would have, are in use on this machine: "
                    + routes.lines().findFirst().orElseThrow().strip());
        }
    }

    private Commands.Result change(String how, String rule) throws IOException, InterruptedException {
        List<String> words = List.of(rule.split(" "));
        var command = new ArrayList<>(List.of("iptables", "--wait", "--table", words.getFirst(), how));
        command.addAll(words.subList(1, words.size()));
        return commands.attempt(command.toArray(String[]::new));
    }
}
