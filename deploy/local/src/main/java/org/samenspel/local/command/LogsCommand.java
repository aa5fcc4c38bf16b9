package org.samenspel.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "logs", description = "Prints the log of a part.")
public final class LogsCommand implements Callable<Integer> {

    @Mixin
    private PlatformOptions options;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "A part, or supervisor, build or test.")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings();
        Map<String, Path> logs = logs(settings.builds().resolve("logs"));
        logs.putAll(logs(settings.logs()));
        if (name == null) {
            throw new Refusal("Whose log? There are: " + names(logs) + ".");
        }
        Path log = logs.get(name);
        if (log == null) {
            throw new Refusal("There is no log of " + name + "; there are: " + names(logs) + ".");
        }
        Files.copy(log, System.out);
        System.out.flush();
        return 0;
    }

    private static Map<String, Path> logs(Path folder) throws IOException {
        var logs = new TreeMap<String, Path>();
        if (Files.exists(folder)) {
            try (var files = Files.list(folder)) {
                files.forEach(log -> logs.put(log.getFileName().toString().replace(".log", ""), log));
            }
        }
        return logs;
    }

    private static String names(Map<String, Path> logs) {
        return logs.isEmpty() ? "none yet" : String.join(", ", logs.keySet());
    }
}
