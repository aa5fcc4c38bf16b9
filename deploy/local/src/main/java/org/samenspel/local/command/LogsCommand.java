package org.samenspel.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.samenspel.local.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Prints the log of a part.")
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(paramLabel = "NAME", description = "A part, or supervisor or build.")
    private String name;

    @Override
    public Integer call() throws IOException {
        Path folder = options.settings().logs();
        Path log = folder.resolve(name + ".log").normalize();
        if (!log.startsWith(folder) || !Files.exists(log)) {
            throw new Refusal("There is no log of " + name + "; there are: " + names(folder) + ".");
        }
        Files.copy(log, System.out);
        System.out.flush();
        return 0;
    }

    private static String names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return "none yet";
        }
        try (var logs = Files.list(folder)) {
            return logs.map(log -> log.getFileName().toString().replace(".log", ""))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
