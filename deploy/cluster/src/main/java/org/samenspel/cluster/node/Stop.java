package org.samenspel.cluster.node;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.samenspel.local.part.Folders;

/** Ends all that the node is, also when some of it was killed before, and leaves the machine as it was. */
final class Stop {

    private final Node node;
    private final PrintStream progress;
    private final Commands commands;

    Stop(Node node, Programs programs, PrintStream progress) {
        this.node = node;
        this.progress = progress;
        commands = new Commands(programs.environment());
    }

    void all() throws IOException, InterruptedException {
        var processes = new Processes(node);
        List<Part> parts = Arrays.asList(Part.values()).reversed();
        progress.println("Stopping the parts and the pods.");
        for (Part part : parts) {
            if (part == Part.CONTAINERD) {
                Containers.of(node).end();
            }
            processes.stop(part);
        }
        progress.println("Removing mounts, network and data.");
        Mounts.of(node).remove(commands);
        new Bridge(commands).remove();
        new Rules(commands).remove();
        new Switches(node.run().resolve("before")).back();
        deleteAllButLogs();
        Folders.delete(node.run());
    }

    private void deleteAllButLogs() throws IOException {
        try (var files = Files.list(node.state())) {
            for (Path file : files.filter(path -> !path.equals(node.logs())).toList()) {
                Folders.delete(file);
            }
        }
    }
}
