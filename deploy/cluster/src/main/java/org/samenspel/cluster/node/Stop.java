package org.samenspel.cluster.node;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.samenspel.local.Refusal;
import org.samenspel.local.part.Folders;

/** Ends all that the node is, also when some of it was killed before, and leaves the machine as it was. */
final class Stop {

    /** What pods need to end in order, and the store that the others write their last words to. */
    private static final EnumSet<Part> LAST = EnumSet.of(Part.CONTAINERD, Part.ETCD);

    private final Node node;
    private final PrintStream progress;
    private final Commands commands;
    private final Second second;
    private final boolean unpacked;

    Stop(Node node, Programs programs, PrintStream progress) {
        this.node = node;
        this.progress = progress;
        commands = new Commands(programs.environment());
        second = new Second(node, programs);
        unpacked = Files.exists(programs.debian());
    }

    void all() throws IOException, InterruptedException {
        var processes = new Processes(node);
        progress.println("Stopping the parts and the pods.");
        second.remove();
        processes.stop(EnumSet.complementOf(LAST));
        Containers.of(node).end();
        processes.stop(LAST);
        progress.println("Removing network, mounts and data.");
        List<String> left = removeNetwork();
        Switches.of(node).back();
        Mounts.of(node).remove(commands);
        node.deleteAllButLogs();
        new Remains(Path.of("/"), node.logs()).remove();
        if (!left.isEmpty()) {
            // The machine stays ours, so that another `down` tries again.
            throw new Refusal("Rules for packets stay: " + String.join("\n", left));
        }
        Folders.delete(node.run());
    }

    /** Why rules stay that should not. */
    private List<String> removeNetwork() throws IOException, InterruptedException {
        new Bridge(commands).remove();
        if (unpacked) {
            return new Rules(commands).remove();
        }
        progress.println("The packages of Debian are not in the cache: if there are rules for packets, they stay.");
        return List.of();
    }
}
