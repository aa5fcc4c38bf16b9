package org.samenspel.cluster.node;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What containerd, its plugins and the kubelet leave outside of the node's folders, whatever they are told.
 *
 * @param root of the machine
 * @param logs of the node, to which links lead
 */
record Remains(Path root, Path logs) {

    /** From the innermost to the outermost. */
    private static final List<String> EMPTIED = List.of(
            "run/containerd/s",
            "run/containerd",
            "var/lib/cni/results",
            "var/lib/cni",
            "var/lib/kubelet/device-plugins",
            "var/lib/kubelet",
            "var/log/containers");

    private static final Pattern OURS = Pattern.compile("/samenspel-(\\w+)-eth0$");

    /** What others have there stays. */
    void remove() throws IOException {
        delete("run/containerd/s", Remains::isAbandoned);
        delete("var/lib/kubelet/device-plugins", Remains::isAbandoned);
        Set<String> ours = networksOfOurPods();
        delete(
                "var/lib/cni/results",
                file -> ours.stream().anyMatch(file.getFileName().toString()::contains));
        delete("var/log/containers", this::leadsToOurLogs);
        for (String folder : EMPTIED) {
            Path path = root.resolve(folder);
            if (Files.isDirectory(path) && files(path).isEmpty()) {
                deleteUnlessMounted(path);
            }
        }
    }

    private static void deleteUnlessMounted(Path folder) {
        try {
            Files.delete(folder);
        } catch (IOException mounted) {
            // An empty disk of its own.
        }
    }

    /** The ids by which plugins know our pods: those of our network, who have another one to themselves. */
    private Set<String> networksOfOurPods() throws IOException {
        return files(root.resolve("var/lib/cni/results")).stream()
                .map(file -> OURS.matcher(file.toString()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private void delete(String folder, Predicate<Path> ours) throws IOException {
        for (Path file : files(root.resolve(folder))) {
            if (ours.test(file)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private boolean leadsToOurLogs(Path file) {
        try {
            return Files.isSymbolicLink(file) && Files.readSymbolicLink(file).startsWith(logs);
        } catch (IOException gone) {
            return false;
        }
    }

    /** A socket on which nobody listens any more. */
    private static boolean isAbandoned(Path file) {
        if (Files.isRegularFile(file) || Files.isDirectory(file)) {
            return false;
        }
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(file));
            return false;
        } catch (IOException nobody) {
            return true;
        }
    }
}
