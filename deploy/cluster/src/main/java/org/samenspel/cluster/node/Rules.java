package org.samenspel.cluster.node;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules for packets that Kubernetes left in the kernel. */
record Rules(Commands commands) {

    /** The chains of kube-proxy, kubelet and the controller of policies, and what refers to them. */
    private static final Pattern OURS = Pattern.compile(".*\\bKUBE-.*");

    private static final Pattern SETS = Pattern.compile("(inet6:)?(KUBE-|kube-router-).*");

    /** What a machine can't be asked for it doesn't have: the rules of the other family, sets. */
    void remove() throws IOException, InterruptedException {
        for (String family : List.of("iptables", "ip6tables")) {
            String all = commands.attempt(family + "-save").said();
            if (all.contains("KUBE-")) {
                commands.feed(without(all), family + "-restore", "--wait");
            }
        }
        for (String set :
                commands.attempt("ipset", "list", "--name").said().lines().toList()) {
            if (SETS.matcher(set).matches()) {
                commands.attempt("ipset", "destroy", set);
            }
        }
    }

    /** What is saved of all tables, without what is Kubernetes's: restored, it takes the place of all. */
    static String without(String saved) {
        return saved.lines().filter(line -> !OURS.matcher(line).matches()).collect(Collectors.joining("\n", "", "\n"));
    }
}
