package org.samenspel.cluster.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.process.ProcessId;

/**
 * The processes of pods, which are known by their control group, and what keeps them for containerd.
 *
 * @param groups where the kernel shows control groups
 * @param socket containerd's
 */
record Containers(Path groups, Path socket) {

    /** What the kubelet calls the group of all pods. */
    private static final String PODS = "kubepods";

    private static final int DEPTH_OF_HIERARCHIES = 2;

    static Containers of(Node node) {
        return new Containers(Path.of("/sys/fs/cgroup"), node.run().resolve("containerd.sock"));
    }

    /** Those of all containers, and of what keeps each. */
    List<ProcessHandle> processes() throws IOException {
        return Stream.concat(inGroups().stream(), keepers()).distinct().toList();
    }

    /** What pods take, as a share: those of all processes add up. */
    long memory() throws IOException {
        return processes().stream()
                .map(process -> ProcessId.of(process.pid()))
                .flatMap(Optional::stream)
                .mapToLong(ProcessId::memory)
                .sum();
    }

    /** Ends them all at once, and leaves no group of theirs. */
    void end() throws IOException {
        List<ProcessHandle> all = processes();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
        for (Path group : groupsOfPods()) {
            try (var tree = Files.walk(group)) {
                for (Path folder : tree.filter(Files::isDirectory)
                        .sorted(Comparator.reverseOrder())
                        .toList()) {
                    Files.delete(folder);
                }
            }
        }
    }

    private Stream<ProcessHandle> keepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process.pid()).contains("containerd-shim")
                        && commandLine(process.pid()).contains(socket.toString()));
    }

    private List<ProcessHandle> inGroups() throws IOException {
        var found = Stream.<ProcessHandle>builder();
        for (Path group : groupsOfPods()) {
            try (var tree = Files.walk(group)) {
                for (Path file :
                        tree.filter(path -> path.endsWith("cgroup.procs")).toList()) {
                    Files.readAllLines(file).stream()
                            .map(line -> ProcessHandle.of(Long.parseLong(line)))
                            .flatMap(Optional::stream)
                            .forEach(found::add);
                }
            }
        }
        return found.build().toList();
    }

    /** One in each hierarchy of the first version, one alone in the second. */
    private List<Path> groupsOfPods() throws IOException {
        if (Files.notExists(groups)) {
            return List.of();
        }
        try (var folders = Files.walk(groups, DEPTH_OF_HIERARCHIES)) {
            return folders.filter(folder -> folder.endsWith(PODS) && Files.isDirectory(folder))
                    .toList();
        }
    }

    private static String commandLine(long process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), "cmdline"));
        } catch (IOException | UncheckedIOException gone) {
            return "";
        }
    }
}
