package org.samenspel.cluster.node;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for packets that Kubernetes left in the kernel. */
record Rules(Commands commands) {

    /** The chains of kube-proxy, kubelet and the controller of policies, and what refers to them. */
    private static final Pattern OURS = Pattern.compile(".*\\bKUBE-.*");

    private static final int ATTEMPTS = 3;

    private static final Pattern SETS = Pattern.compile("(inet6:)?(KUBE-|kube-router-).*");

    /**
     * What a machine can't be asked for it doesn't have: the rules of the other family, sets.
     *
     * @return why rules stay, for each family of which some do and each set
     */
    List<String> remove() throws IOException, InterruptedException {
        var left = new ArrayList<String>();
        for (String family : List.of("iptables", "ip6tables")) {
            free(family).ifPresent(why -> left.add(family + "-restore: " + why));
        }
        left.addAll(removeSets());
        return left;
    }

    /** Why it isn't free after some attempts: the kernel may refuse once what it takes a moment later, with fewer chains. */
    private Optional<String> free(String family) throws IOException, InterruptedException {
        String why = "";
        for (int attempt = 0; attempt < ATTEMPTS && !isFree(family); attempt++) {
            why = restore(family).said().strip();
        }
        return isFree(family) ? Optional.empty() : Optional.of(why);
    }

    private boolean isFree(String family) throws IOException, InterruptedException {
        return !saved(family).contains("KUBE-");
    }

    private Commands.Result restore(String family) throws IOException, InterruptedException {
        return commands.feed(without(saved(family)), family + "-restore", "--wait");
    }

    /** Without what it warns of, which would stand in the middle of a rule. */
    private String saved(String family) throws IOException, InterruptedException {
        return commands.attempt(family + "-save").output();
    }

    private List<String> removeSets() throws IOException, InterruptedException {
        var left = new ArrayList<String>();
        for (String set :
                commands.attempt("ipset", "list", "--name").said().lines().toList()) {
            if (SETS.matcher(set).matches()) {
                Commands.Result destroyed = commands.attempt("ipset", "destroy", set);
                if (!destroyed.good()) {
                    left.add("ipset destroy " + set + ": " + destroyed.said().strip());
                }
            }
        }
        return left;
    }

    /** What is saved of all tables, without what is Kubernetes's: restored, it takes the place of all. */
    static String without(String saved) {
        return saved.lines().filter(line -> !OURS.matcher(line).matches()).collect(Collectors.joining("\n", "", "\n"));
    }
}
