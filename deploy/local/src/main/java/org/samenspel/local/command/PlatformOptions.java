package org.samenspel.local.command;

import java.nio.file.Path;
import java.util.Optional;
import org.samenspel.local.Ports;
import org.samenspel.local.Settings;
import picocli.CommandLine.Option;

/** What every command needs to know. The script sets the environment. */
final class PlatformOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:SAMENSPEL_PORT:-8080}",
            description = "The gateway's port; the other parts use the 21 after it. Default: ${DEFAULT-VALUE}.")
    private int port;

    Settings settings() {
        Path home = variable("SAMENSPEL_HOME").orElse(Path.of(""));
        Path state = variable("SAMENSPEL_STATE").orElse(home.resolve(".samenspel"));
        return new Settings(home.toAbsolutePath(), state.toAbsolutePath(), new Ports(port));
    }

    private static Optional<Path> variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
