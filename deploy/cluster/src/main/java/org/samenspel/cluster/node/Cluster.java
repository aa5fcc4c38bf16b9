package org.samenspel.cluster.node;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.samenspel.local.Refusal;

/** The node as the commands see it. */
public final class Cluster {

    private final Node node;

    public Cluster(Node node) {
        this.node = node;
    }

    private void requireMachine() throws IOException, InterruptedException {
        Machine.own().require();
        Machine.requireRights(new Commands(Map.of()));
        Switches.of(node).require();
        if (!Programs.of(node).areBuilt()) {
            Machine.own().requireGo();
        }
    }

    /**
     * Starts what doesn't run, and returns when pods can be started.
     *
     * @throws NotOnThisMachine when it can't have one, with what it lacks
     */
    public void up(PrintStream progress) throws IOException, InterruptedException {
        requireMachine();
        Machine.requireSpace(node);
        alone(() -> {
            var steps = new Steps(progress, node.logs().resolve("build.log"));
            Programs programs = Programs.ready(node, steps);
            new Start(node, programs, steps).all();
        });
    }

    /** The command of its version, for people. */
    public Path kubectl() throws IOException {
        return Programs.of(node).kubernetes().resolve("kubectl");
    }

    /** Stops everything and deletes all but the logs; false when there was nothing. */
    public boolean down(PrintStream progress) throws IOException, InterruptedException {
        if (Files.notExists(node.run()) && Files.notExists(node.access())) {
            return false;
        }
        alone(() -> new Stop(node, Programs.of(node), progress).all());
        return true;
    }

    private void alone(Work work) throws IOException, InterruptedException {
        node.make();
        Files.createDirectories(node.run());
        try (var channel = FileChannel.open(
                        node.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("Another ./samenspel cluster is starting or stopping the cluster: wait for it.");
            }
            claim(Containers.of(node));
            work.run();
        }
    }

    /** The folder of state of the cluster that this machine has, when it is another one; there is room for one. */
    public Optional<String> other() throws IOException {
        Path owner = owner();
        return Files.exists(owner)
                ? Optional.of(Files.readString(owner)).filter(state -> !state.equals(own()))
                : Optional.empty();
    }

    /** Refuses a machine on which pods are that can't be ours: they would be ended with ours. */
    void claim(Containers containers) throws IOException {
        Optional<String> other = other();
        if (other.isPresent()) {
            throw new Refusal("This machine has a cluster already, with its state in " + other.get()
                    + ": stop that one first with SAMENSPEL_STATE=" + other.get() + " ./samenspel cluster down.");
        }
        if (Files.notExists(owner()) && containers.anyInGroups()) {
            throw new Refusal("Another Kubernetes has pods on this machine: a second one would take its rules and"
                    + " groups for its own.");
        }
        Files.writeString(owner(), own());
    }

    private Path owner() {
        return node.run().resolve("state");
    }

    private String own() {
        return requireNonNull(node.state().getParent()).toString();
    }

    /** What may fail as these do. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
