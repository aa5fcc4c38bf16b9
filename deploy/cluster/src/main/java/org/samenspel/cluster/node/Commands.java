package org.samenspel.cluster.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Refusal;

/**
 * Runs programs of the node that say at once what they know.
 *
 * @param environment what they need beside our own
 */
record Commands(Map<String, String> environment) {

    /** What came of it: a warning must not get into the middle of what it was asked for. */
    record Result(int code, String output, String errors) {

        boolean good() {
            return code == 0;
        }

        /** On both of its outputs. */
        String said() {
            return output + errors;
        }
    }

    /** What the program says; refuses with its words when it fails. */
    String run(String... command) throws IOException, InterruptedException {
        Result result = attempt(command);
        if (!result.good()) {
            throw new Refusal(
                    String.join(" ", command) + " failed:\n" + result.said().strip());
        }
        return result.said();
    }

    /** Lets the program fail: whoever asks looks at what came of it. */
    Result attempt(String... command) throws IOException, InterruptedException {
        return feed("", command);
    }

    /** The same, with something to read. */
    Result feed(String input, String... command) throws IOException, InterruptedException {
        // Looks for the program where the program itself will look.
        var whole = new ArrayList<>(List.of("env"));
        whole.addAll(List.of(command));
        Path errors = Files.createTempFile("errors", ".txt");
        try {
            var builder = new ProcessBuilder(whole).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            return result(builder.start(), input, errors);
        } finally {
            Files.delete(errors);
        }
    }

    private static Result result(Process process, String input, Path errors) throws IOException, InterruptedException {
        try (var pipe = process.getOutputStream()) {
            pipe.write(input.getBytes(UTF_8));
        } catch (IOException notRead) {
            // A program that ends without reading says by its code how it went.
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        int code = process.waitFor();
        return new Result(code, output, new String(Files.readAllBytes(errors), UTF_8));
    }
}
