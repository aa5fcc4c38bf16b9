package org.samenspel.local.bench;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.samenspel.local.process.ProcessId;
import org.samenspel.local.supervisor.PartStatus;
import org.samenspel.local.supervisor.Snapshot;

/** What is killed, by kill -9: without a moment to finish or to clean up. */
public enum Victim {
    /** The service that takes responses. */
    SERVICE("the service"),
    /** The first process of PostgreSQL: those of its connections notice and end themselves. */
    POSTMASTER("the postmaster"),
    /** Every process of the platform, the supervisor too, at once: a power cut, but for what the disk itself keeps back. */
    EVERYTHING("every process");

    private final String text;

    Victim(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    public void kill(Snapshot platform) {
        List<ProcessHandle> processes = processes(platform).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
    }

    private Stream<ProcessHandle> processes(Snapshot platform) {
        return switch (this) {
            case SERVICE -> part(platform, "consultations");
            case POSTMASTER -> part(platform, "postgres");
            case EVERYTHING -> all(platform);
        };
    }

    private static Stream<ProcessHandle> part(Snapshot platform, String name) {
        return handles(platform.parts().stream()
                .filter(part -> part.name().equals(name))
                .map(PartStatus::process));
    }

    /** The supervisor first, which would start the others again. */
    private static Stream<ProcessHandle> all(Snapshot platform) {
        Stream<ProcessHandle> parts = handles(platform.parts().stream().map(PartStatus::process));
        return Stream.concat(
                handles(Stream.of(platform.supervisor())),
                parts.flatMap(part -> Stream.concat(Stream.of(part), part.descendants())));
    }

    private static Stream<ProcessHandle> handles(Stream<ProcessId> processes) {
        return processes.filter(Objects::nonNull).flatMap(process -> process.handle().stream());
    }
}
