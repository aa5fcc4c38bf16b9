package org.samenspel.cluster.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/**
 * Kubernetes' own program, which asks one cluster.
 *
 * @param program where it is
 * @param kubeconfig of the cluster, and who asks
 */
public record Kubectl(Path program, Path kubeconfig) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What it said.
     *
     * @param code 0 when all went well
     * @param errors also warnings
     */
    public record Said(int code, String output, String errors) {}

    /** The one of this machine; refuses where there is none. */
    public static Kubectl onPath(Path kubeconfig) {
        return onPath("kubectl")
                .map(program -> new Kubectl(program, kubeconfig))
                .orElseThrow(() -> new Refusal("No kubectl found: install the one of your cluster's version."));
    }

    /** A program of this machine. */
    static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** What it says; refuses with its words when it fails. */
    public String run(String... arguments) {
        Said said = ask("", arguments);
        if (said.code() != 0) {
            throw new Refusal("kubectl " + String.join(" ", arguments) + ": "
                    + said.errors().strip());
        }
        return said.output();
    }

    /** The same as JSON. */
    public JsonNode json(String... arguments) {
        String[] all = Stream.concat(Arrays.stream(arguments), Stream.of("--output=json"))
                .toArray(String[]::new);
        return read(run(all));
    }

    /** Of the cluster, such as `v1.34.4`. */
    public String version() {
        return json("version").path("serverVersion").path("gitVersion").asText();
    }

    /** What the API server has at a path. */
    public JsonNode raw(String path) {
        return read(run("get", "--raw", path));
    }

    /** @param input what it reads, such as objects for `--filename -` */
    public Said ask(String input, String... arguments) {
        try {
            Path errors = Files.createTempFile("kubectl", ".err");
            try {
                Process process = new ProcessBuilder(command(arguments))
                        .redirectError(errors.toFile())
                        .start();
                try (var out = process.getOutputStream()) {
                    out.write(input.getBytes(StandardCharsets.UTF_8));
                }
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return new Said(process.waitFor(), output, Files.readString(errors));
            } finally {
                Files.delete(errors);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted.", interrupted);
        }
    }

    /** Goes on until it is ended; what it says is in the file. */
    public Process start(Path log, String... arguments) throws IOException {
        return new ProcessBuilder(command(arguments))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** What a person types to run it. */
    public String typed(String... arguments) {
        return String.join(" ", command(arguments));
    }

    private List<String> command(String... arguments) {
        var command = new ArrayList<>(List.of(program.toString(), "--kubeconfig", kubeconfig.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
