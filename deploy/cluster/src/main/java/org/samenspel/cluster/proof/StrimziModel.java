package org.samenspel.cluster.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.samenspel.local.Refusal;

/**
 * A class of Strimzi's model, of which its own generator makes the definition. It is no module of Go, and its libraries are fetched by
 * Maven into a class path of their own.
 *
 * @param folder where libraries and definitions are kept
 * @param name of the class below `io.strimzi.api.kafka.model`
 */
record StrimziModel(Path folder, String name) implements Source {

    private static final String MODELS = "io.strimzi.api.kafka.model.";

    @Override
    public String text() throws IOException, InterruptedException {
        Path libraries = folder.resolve("libraries");
        if (!Files.exists(libraries)) {
            fetch(libraries);
        }
        Path definition = folder.resolve(name + ".yaml");
        run(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-cp",
                libraries + "/*",
                "io.strimzi.crdgenerator.CrdGenerator",
                "--yaml",
                MODELS + name + "=" + definition));
        return Files.readString(definition);
    }

    private void fetch(Path libraries) throws IOException, InterruptedException {
        Path pom = Files.createDirectories(folder).resolve("pom.xml");
        try (InputStream ours = StrimziModel.class.getResourceAsStream("strimzi-pom.xml")) {
            Files.write(pom, Objects.requireNonNull(ours).readAllBytes());
        }
        run(List.of(
                System.getenv().getOrDefault("SAMENSPEL_MAVEN", "mvn"),
                "dependency:copy-dependencies",
                "--batch-mode",
                "--file",
                pom.toString(),
                "-DoutputDirectory=" + libraries));
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("definitions.log");
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new Refusal("Strimzi's definition of " + name + " was not made: " + log + " says why.");
        }
    }
}
