package org.samenspel.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.Refusal;

/**
 * A module in Quarkus's development mode, on this terminal. Maven starts it in a process of its own and ends that when it is told
 * to end itself.
 */
public final class Development {

    private static final long END_PATIENCE_SECONDS = 20;

    private final Path home;
    private final String module;
    private final Map<String, String> environment;
    private final int debugPort = freePort();
    private volatile @Nullable Process maven;

    public Development(Path home, String module, Map<String, String> environment) {
        this.home = home;
        this.module = module;
        this.environment = environment;
    }

    public int debugPort() {
        return debugPort;
    }

    /** Returns the exit code when it has ended. Runs in the thread that lives as long as we do: see {@link Launcher}. */
    public int run() throws IOException, InterruptedException {
        String program = Optional.ofNullable(System.getenv("SAMENSPEL_MAVEN")).orElse("mvn");
        var builder = new ProcessBuilder(List.of(
                        "setpriv",
                        "--pdeathsig",
                        "TERM",
                        program,
                        "-q",
                        "-pl",
                        module,
                        "-am",
                        "-Ddebug=" + debugPort,
                        // Else it asks, and waits for ten seconds, whether it may send what it saw of the build.
                        "-Dquarkus.analytics.disabled=true",
                        "process-classes",
                        "quarkus:dev"))
                .directory(home.toFile())
                .inheritIO();
        builder.environment().putAll(ofDevelopmentOnly(environment));
        builder.environment().put("QUARKUS_DEVSERVICES_ENABLED", "false");
        // Those of the shared libraries would bring the stubs that stand in for a service there.
        builder.environment().put("QUARKUS_TEST_ONLY_TEST_APPLICATION_MODULE", "true");
        Process started = builder.start();
        maven = started;
        return started.waitFor();
    }

    /** Ends it, with all that it started. */
    public void end() {
        Process running = maven;
        if (running == null) {
            return;
        }
        List<ProcessHandle> children = running.descendants().toList();
        running.destroy();
        try {
            if (!running.waitFor(END_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }

    /** Settings of the profile dev: the continuous tests, which run in the same process, have their own. */
    private static Map<String, String> ofDevelopmentOnly(Map<String, String> environment) {
        return environment.entrySet().stream()
                .collect(Collectors.toMap(setting -> "_DEV_" + setting.getKey(), Map.Entry::getValue));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new Refusal("No free port for a debugger: " + failure.getMessage() + ".", failure);
        }
    }
}
