package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.samenspel.cluster.release.Pod;
import org.samenspel.local.Refusal;

/** Processes of a pod, on this machine. */
final class Victim {

    private Victim() {}

    /** All at once, as nothing but the kernel does: none can say goodbye. */
    static void kill(Pod pod) {
        if (!killAgain(pod)) {
            throw new Refusal("No process of the pod " + pod.name()
                    + " is on this machine: what kills them needs the cluster of ./samenspel cluster up.");
        }
    }

    /** The same; false when it has not been started again. */
    static boolean killAgain(Pod pod) {
        List<ProcessHandle> processes = ProcessHandle.allProcesses()
                .filter(process -> isOf(process, pod))
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        return !processes.isEmpty();
    }

    /** What holds its namespaces stays: else the pod would be another one. */
    private static boolean isOf(ProcessHandle process, Pod pod) {
        Path about = Path.of("/proc", Long.toString(process.pid()));
        return text(about.resolve("cgroup")).contains(pod.id())
                && !text(about.resolve("cmdline")).startsWith("/pause");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
