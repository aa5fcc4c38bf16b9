package org.samenspel.cluster.release;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The chart of what operators make.
 *
 * @param deploy the folder that it and its sources are in
 */
public record OperatorsChart(Path deploy) {

    /** The files of what differs between environments. */
    public List<Path> environments() throws IOException {
        try (Stream<Path> files = Files.list(chart().resolve("environments"))) {
            return files.sorted().toList();
        }
    }

    /** The objects of an environment, as a text. */
    public String render(Path environment, String kubeVersion) {
        return new Helm(chart())
                .template()
                .withName("operators")
                .withKubeVersion(kubeVersion)
                .withValuesFile(environment)
                .setFile("kafka.topics", deploy.resolve("kafka/topics.json"))
                .setFile("postgres.database", deploy.resolve("postgres/database.sql"))
                .call();
    }

    private Path chart() {
        return deploy.resolve("operators");
    }
}
