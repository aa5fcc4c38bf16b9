package org.samenspel.cluster.node;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
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

    /**
     * What came of it.
     *
     * @param said on both of its outputs
     */
    record Result(int code, String said) {

        boolean good() {
            return code == 0;
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
        var builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (var pipe = process.getOutputStream()) {
            pipe.write(input.getBytes(UTF_8));
        } catch (IOException notRead) {
            // A program that ends without reading says by its code how it went.
        }
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), said);
    }
}
