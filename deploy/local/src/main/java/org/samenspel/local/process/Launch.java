package org.samenspel.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How a process is started.
 *
 * @param command program and arguments
 * @param environment what it gets beside our own environment
 * @param log the file that its output is added to
 * @param onOurDeath the signal that the system sends it when we end without having stopped it
 */
public record Launch(List<String> command, Map<String, String> environment, Path log, String onOurDeath) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** A process that may be killed at any moment without loss. */
    public Launch(List<String> command, Map<String, String> environment, Path log) {
        this(command, environment, log, "KILL");
    }

    Launch with(List<String> other) {
        return new Launch(other, environment, log, onOurDeath);
    }

    /** The same, when the machine has nothing else to do. */
    public Launch whenIdle() {
        return with(Stream.concat(Stream.of("chrt", "--idle", "0"), command.stream())
                .toList());
    }
}
