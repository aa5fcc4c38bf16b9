package org.samenspel.cluster.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** A file of a module of Go. */
record GoModule(String module, String file) implements Source {

    /** Without what only their own chart would fill in. */
    @Override
    public String text() throws IOException, InterruptedException {
        try (Stream<String> lines = Files.lines(Path.of(folder(), file))) {
            return lines.filter(line -> !line.contains("{{")).collect(Collectors.joining("\n"));
        }
    }

    /** Where Go keeps the module, fetched if need be. */
    private String folder() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("go", "mod", "download", "-json", module)
                .redirectErrorStream(false)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode answer = new JsonMapper().readTree(said);
        if (process.waitFor() != 0 || !answer.has("Dir")) {
            throw new Refusal(
                    "Go did not fetch " + module + ": " + answer.path("Error").asText(said.strip()));
        }
        return answer.path("Dir").asText();
    }
}
