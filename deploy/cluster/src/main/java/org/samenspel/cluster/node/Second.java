package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Folders;

/**
 * A second node, for as long as pods are to have somewhere else to go: a kubelet, containerd and a proxy of their own, in a network of
 * their own. The control plane, the processors and the disk are those of the first one.
 */
public final class Second implements AutoCloseable {

    private static final Member SECOND = Member.SECOND;
    private static final int PATIENCE_SECONDS = 120;

    /** The registry has no state but its files: another one shows the same images on the other loopback. */
    private static final List<Part> PARTS =
            List.of(Part.REGISTRY, Part.CONTAINERD, Part.KUBELET, Part.PROXY, Part.POLICIES);

    private final Node cluster;
    private final Node own;
    private final Programs programs;
    private final Commands commands;
    private final Kubectl kubectl;
    private final Apart apart;
    private final Processes processes;

    Second(Node cluster, Programs programs) {
        this.cluster = cluster;
        this.programs = programs;
        own = SECOND.folders(cluster);
        commands = new Commands(programs.environment());
        kubectl = new Kubectl(commands, cluster);
        apart = Apart.of(cluster, commands);
        processes = new Processes(own, SECOND.logs(cluster), apart.door());
    }

    /** Returns when pods can be started there; what an earlier one left is taken away first. */
    public static Second of(Node cluster) throws IOException, InterruptedException {
        var second = new Second(cluster, Programs.of(cluster));
        second.takeAway();
        try {
            second.start();
        } catch (IOException | InterruptedException | RuntimeException failure) {
            try {
                second.takeAway();
            } catch (IOException | InterruptedException | RuntimeException more) {
                failure.addSuppressed(more);
            }
            throw failure;
        }
        return second;
    }

    /** That of the other one, which the cluster has always. */
    public String nameOfFirst() {
        return Member.FIRST.title();
    }

    public String name() {
        return SECOND.title();
    }

    private void start() throws IOException, InterruptedException {
        own.make();
        Files.createDirectories(own.run());
        Configuration configuration = Configuration.of(cluster, SECOND, programs);
        configuration.write(own);
        new Certificates(cluster, commands).makeForKubelet(SECOND);
        Containers.of(cluster, SECOND).makeGroups();
        apart.make();
        for (Part part : PARTS) {
            Process process = processes.start(part, configuration.argumentsOf(part), programs.environment());
            processes.await(part, process, () -> part != Part.CONTAINERD || socketExists(), PATIENCE_SECONDS);
        }
        kubectl.waitFor("node/" + SECOND.title(), "Ready", PATIENCE_SECONDS);
    }

    private boolean socketExists() {
        return Files.exists(own.run().resolve("containerd.sock"));
    }

    /** Pods that are still on it end with it. */
    @Override
    public void close() throws IOException {
        try {
            takeAway();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the second node was taken away.", interrupted);
        }
    }

    private void takeAway() throws IOException, InterruptedException {
        remove();
        kubectl.forget("node/" + SECOND.title());
    }

    /** What of it is on this machine, also when some of it was killed before. */
    void remove() throws IOException, InterruptedException {
        if (Files.notExists(own.run()) && Files.notExists(own.state())) {
            return;
        }
        processes.stop(EnumSet.complementOf(EnumSet.of(Part.CONTAINERD)));
        Containers.of(cluster, SECOND).end();
        processes.stop(EnumSet.of(Part.CONTAINERD));
        apart.remove();
        // Both are there when one is: what is mounted is looked for by real paths.
        Files.createDirectories(own.state());
        Files.createDirectories(own.run());
        Mounts.of(own).remove(commands);
        Folders.delete(own.state());
        Folders.delete(own.run());
    }
}
