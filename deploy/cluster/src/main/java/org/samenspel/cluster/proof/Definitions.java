package org.samenspel.cluster.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.cluster.release.Kubectl;
import org.samenspel.local.Refusal;

/** Definitions of others' objects, from the modules of those who define them, in the cluster as long as it is open. */
final class Definitions implements AutoCloseable {

    /** What a chart of ours names, and where its owner has its definition. */
    private static final Map<String, Source> SOURCES = Map.of(
            "scaledobjects.keda.sh",
            new Source("github.com/kedacore/keda/v2@v2.17.2", "config/crd/bases/keda.sh_scaledobjects.yaml"),
            "httproutes.gateway.networking.k8s.io",
            new Source(
                    "sigs.k8s.io/gateway-api@v1.3.0", "config/crd/standard/gateway.networking.k8s.io_httproutes.yaml"),
            "certificates.cert-manager.io",
            new Source("github.com/cert-manager/cert-manager@v1.17.2", "deploy/crds/crd-certificates.yaml"));

    private final Trial trial;
    private final List<String> loaded = new ArrayList<>();

    Definitions(Trial trial) {
        this.trial = trial;
    }

    private record Source(String module, String file) {

        /** Without what only their own chart would fill in. */
        String text() throws IOException, InterruptedException {
            try (Stream<String> lines = Files.lines(Path.of(folderOf(module), file))) {
                return lines.filter(line -> !line.contains("{{")).collect(Collectors.joining("\n"));
            }
        }
    }

    /** Those that the cluster lacks. */
    void load() throws IOException, InterruptedException {
        for (Map.Entry<String, Source> definition : SOURCES.entrySet()) {
            String name = definition.getKey();
            if (trial.kubectl().ask("", "get", "customresourcedefinition", name).code() == 0) {
                continue;
            }
            trial.say("Loading the definition of " + name);
            load(definition.getValue().text());
            loaded.add(name);
            trial.kubectl()
                    .run("wait", "--for=condition=Established", "--timeout=30s", "customresourcedefinition/" + name);
        }
    }

    private void load(String text) {
        Kubectl.Said said = trial.kubectl().ask(text, "apply", "--server-side", "--filename", "-");
        if (said.code() != 0) {
            throw new Refusal("A definition was not taken: " + said.errors().strip());
        }
    }

    /** Where Go keeps a module, fetched if need be. */
    private static String folderOf(String module) throws IOException, InterruptedException {
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

    @Override
    public void close() {
        for (String name : loaded) {
            Kubectl.Said said = trial.kubectl().ask("", "delete", "customresourcedefinition", name);
            if (said.code() != 0) {
                trial.say(
                        "The definition of " + name + " stays: " + said.errors().strip());
            }
        }
    }
}
