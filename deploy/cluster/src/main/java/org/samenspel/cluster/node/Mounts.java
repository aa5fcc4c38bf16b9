package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samenspel.local.Refusal;

/**
 * What is mounted below some folders.
 *
 * @param table as the kernel shows it
 */
record Mounts(Path table, List<Path> folders) {

    static Mounts of(Node node) {
        return new Mounts(Path.of("/proc/self/mounts"), List.of(node.state(), node.run()));
    }

    /** The one that was mounted last comes first. */
    List<String> points() throws IOException {
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.split(" ")[1].replace("\\040", " "))
                    .filter(point -> folders.stream().anyMatch(Path.of(point)::startsWith))
                    .toList()
                    .reversed();
        }
    }

    /** Refuses when something stays: deleting its folder would delete what is mounted there. */
    void remove(Commands commands) throws IOException, InterruptedException {
        for (String point : points()) {
            commands.attempt("umount", "--lazy", point);
        }
        List<String> left = points();
        if (!left.isEmpty()) {
            throw new Refusal("Still mounted, so nothing was deleted: " + String.join(", ", left));
        }
    }
}
