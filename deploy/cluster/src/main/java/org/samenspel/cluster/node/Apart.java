package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A network beside that of this machine, with a bridge, rules and a loopback of its own, as another machine has them. Its cable is in the
 * bridge of the first node, and each of the two knows the way to the other one's pods. It goes when nothing is in it and its file is unmounted.
 *
 * @param file by which it is known
 */
record Apart(Commands commands, Path file) {

    private static final Member SECOND = Member.SECOND;
    private static final String PLUG = "samenspel1";
    private static final String UPLINK = "uplink";

    static Apart of(Node cluster, Commands commands) {
        return new Apart(commands, SECOND.folders(cluster).run().resolve("network"));
    }

    /** What a program that is to run in it is started by. */
    List<String> door() {
        return List.of("nsenter", "--net=" + file);
    }

    void make() throws IOException, InterruptedException {
        Files.createFile(file);
        commands.run("unshare", "--net=" + file, "true");
        commands.run("ip", "link", "add", PLUG, "type", "veth", "peer", "name", UPLINK, "netns", file.toString());
        commands.run("ip", "link", "set", PLUG, "master", Bridge.NAME, "up");
        inside("ip", "link", "set", "lo", "up");
        inside("ip", "link", "add", Bridge.NAME, "type", "bridge");
        inside("ip", "address", "add", SECOND.address() + "/24", "dev", Bridge.NAME);
        inside("ip", "link", "set", Bridge.NAME, "up");
        inside("ip", "link", "set", UPLINK, "up");
        inside("ip", "route", "add", Network.ADDRESS, "dev", UPLINK, "src", SECOND.address());
        inside("ip", "route", "add", "default", "via", Network.ADDRESS, "dev", UPLINK, "src", SECOND.address());
        for (String name : Switches.NAMES) {
            inside("sh", "-c", "echo 1 > /proc/sys/" + name);
        }
        commands.run(way("add"));
    }

    /** What of it is on this machine; also when it was made in part, or not at all. */
    void remove() throws IOException, InterruptedException {
        commands.attempt(way("delete"));
        commands.attempt("ip", "link", "delete", PLUG);
    }

    private static String[] way(String how) {
        return new String[] {"ip", "route", how, SECOND.pods(), "via", SECOND.address(), "dev", Bridge.NAME, "onlink"};
    }

    private void inside(String... command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(door());
        whole.addAll(List.of(command));
        commands.run(whole.toArray(String[]::new));
    }
}
