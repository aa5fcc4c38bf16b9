package org.samenspel.cluster.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samenspel.local.Refusal;

/**
 * What is mounted below some folders; a folder may be a disk of its own, which stays.
 *
 * @param table as the kernel shows it
 * @param folders by their real paths, as in the table
 */
record Mounts(Path table, List<Path> folders) {

    static Mounts of(Node node) throws IOException {
        return new Mounts(
                Path.of("/proc/self/mounts"),
                List.of(node.state().toRealPath(), node.run().toRealPath()));
    }

    /** The one that was mounted last comes first. */
    List<String> points() throws IOException {
        try (var lines = Files.lines(table)) {
            return lines.map(line -> line.split(" ")[1].replace("\\040", " "))
                    .filter(point -> folders.stream().anyMatch(folder -> isBelow(folder, Path.of(point))))
                    .toList()
                    .reversed();
        }
    }

    private static boolean isBelow(Path folder, Path point) {
        return point.startsWith(folder) && !point.equals(folder);
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
