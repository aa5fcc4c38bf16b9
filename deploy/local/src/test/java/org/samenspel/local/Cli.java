package org.samenspel.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the packaged program as the script does, with a state folder and ports of its own. */
record Cli(Path home, Path state, int port) {

    record Result(int exitCode, String out, String err) {}

    Result run(String... arguments) {
        Path out = state.resolve("out.txt");
        Path err = state.resolve("err.txt");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                "-cp",
                home + "/deploy/local/target/classes:" + home + "/deploy/local/target/lib/*",
                Samenspel.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // A JVM says on its standard error that it took them.
        builder.environment().remove("JDK_JAVA_OPTIONS");
        builder.environment()
                .putAll(Map.of(
                        "SAMENSPEL_HOME", home.toString(),
                        "SAMENSPEL_STATE", state.toString(),
                        "SAMENSPEL_PORT", Integer.toString(port),
                        "SAMENSPEL_START_CACHES", "off"));
        try {
            int exitCode = builder.start().waitFor();
            return new Result(exitCode, Files.readString(out), Files.readString(err));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
