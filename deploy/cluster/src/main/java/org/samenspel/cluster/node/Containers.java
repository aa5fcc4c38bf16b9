package org.samenspel.cluster.node;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.process.ProcessId;

/**
 * The processes of pods, which are known by their control group, and what keeps them for containerd.
 *
 * @param groups where the kernel shows control groups
 * @param pods the group of all of these, in each hierarchy
 * @param socket containerd's
 */
record Containers(Path groups, String pods, Path socket) {

    /** What the kubelet calls the group of all pods. */
    static final String PODS = "kubepods";

    /** What a kubelet calls it that leaves groups to systemd; ours doesn't. */
    private static final String PODS_OF_SYSTEMD = "kubepods.slice";

    /** Of processors and of memory: a new group of the first version has none of either, and may have no process. */
    private static final List<String> LISTS = List.of("cpuset.cpus", "cpuset.mems");

    private static final int MOST_LOOKS = 100;
    private static final int BETWEEN_LOOKS_MILLIS = 100;

    static Containers of(Node node) {
        return of(node, Member.FIRST);
    }

    static Containers of(Node node, Member member) {
        // The first kubelet shares its root with the whole machine; that of the second is nobody else's.
        String pods = member == Member.FIRST ? PODS : member.groups().substring(1);
        return new Containers(
                Path.of("/sys/fs/cgroup"), pods, member.folders(node).run().resolve("containerd.sock"));
    }

    /** In each hierarchy in which those above are: a kubelet makes them only where they are its own. */
    void makeGroups() throws IOException {
        for (Path above : groups(PODS)) {
            Path group =
                    Files.createDirectories(requireNonNull(above.getParent()).resolve(pods));
            for (String name : LISTS) {
                Path list = above.resolve(name);
                if (Files.exists(list)) {
                    Files.writeString(group.resolve(name), Files.readString(list));
                }
            }
        }
    }

    /** Those of all containers, and of what keeps each. */
    List<ProcessHandle> processes() throws IOException {
        return Stream.concat(in(groupsOfPods()).stream(), keepers()).distinct().toList();
    }

    /** Whether any kubelet has pods on this machine, ours or another one. */
    boolean anyInGroups() throws IOException {
        return !in(groupsOfPods()).isEmpty() || !in(groups(PODS_OF_SYSTEMD)).isEmpty();
    }

    /** What pods take, as a share: those of all processes add up. */
    long memory() throws IOException {
        return processes().stream()
                .map(process -> ProcessId.of(process.pid()))
                .flatMap(Optional::stream)
                .mapToLong(ProcessId::memory)
                .sum();
    }

    /** Ends them all at once, with what they just started, and leaves no group of theirs. */
    void end() throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            List<ProcessHandle> all = processes();
            if (all.isEmpty() && groupsAreGone()) {
                return;
            }
            all.forEach(ProcessHandle::destroyForcibly);
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        throw new Refusal("Processes of pods can't be ended: see the control groups " + groupsOfPods() + ".");
    }

    private boolean groupsAreGone() throws IOException {
        for (Path group : groupsOfPods()) {
            for (Path folder : withThoseBelow(group).reversed()) {
                try {
                    Files.deleteIfExists(folder);
                } catch (IOException inUse) {
                    return false;
                }
            }
        }
        return true;
    }

    private Stream<ProcessHandle> keepers() {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process).contains("containerd-shim")
                        && commandLine(process).contains(socket.toString()));
    }

    private static List<ProcessHandle> in(List<Path> groups) throws IOException {
        var found = Stream.<ProcessHandle>builder();
        for (Path group : groups) {
            for (Path folder : withThoseBelow(group)) {
                text(folder.resolve("cgroup.procs"))
                        .lines()
                        .map(line -> ProcessHandle.of(Long.parseLong(line)))
                        .flatMap(Optional::stream)
                        .forEach(found::add);
            }
        }
        return found.build().toList();
    }

    /** Groups come and go while they are looked at: those that are gone are passed over. */
    private static List<Path> withThoseBelow(Path group) throws IOException {
        var folders = new ArrayList<Path>();
        Files.walkFileTree(group, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                folders.add(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return folders;
    }

    private List<Path> groupsOfPods() throws IOException {
        return groups(pods);
    }

    /** One in each hierarchy of the first version, one alone in the second. */
    private List<Path> groups(String name) throws IOException {
        if (Files.notExists(groups)) {
            return List.of();
        }
        try (var hierarchies = Files.list(groups)) {
            return Stream.concat(Stream.of(groups), hierarchies)
                    .map(hierarchy -> hierarchy.resolve(name))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    private static String commandLine(ProcessHandle process) {
        return text(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
    }

    /** Nothing of what is gone. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
