package org.samenspel.cluster.node;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.samenspel.local.Refusal;

/** The node as the commands see it. */
public final class Cluster {

    private final Node node;

    public Cluster(Node node) {
        this.node = node;
    }

    /** Starts what doesn't run, and returns when pods can be started. */
    public void up(PrintStream progress) throws IOException, InterruptedException {
        Machine.own().require();
        Machine.requireSpace(node);
        alone(() -> {
            var steps = new Steps(progress, node.logs().resolve("build.log"));
            Programs programs = Programs.ready(node, steps);
            new Start(node, programs, steps).all();
        });
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
        Files.createDirectories(node.state());
        // Keys are in it, and what pods write: for nobody's eyes.
        Files.setPosixFilePermissions(node.state(), PosixFilePermissions.fromString("rwx------"));
        Files.createDirectories(node.run());
        try (var channel = FileChannel.open(
                        node.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                throw new Refusal("Another ./samenspel cluster is starting or stopping the cluster: wait for it.");
            }
            claim();
            work.run();
        }
    }

    /** There is room for one on a machine. */
    void claim() throws IOException {
        Path owner = node.run().resolve("state");
        String own = requireNonNull(node.state().getParent()).toString();
        if (Files.exists(owner) && !Files.readString(owner).equals(own)) {
            throw new Refusal("This machine has a cluster already, with its state in " + Files.readString(owner)
                    + ": stop that one first with SAMENSPEL_STATE=" + Files.readString(owner)
                    + " ./samenspel cluster down.");
        }
        Files.writeString(owner, own);
    }

    /** What may fail as these do. */
    private interface Work {
        void run() throws IOException, InterruptedException;
    }
}
