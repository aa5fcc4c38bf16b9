package org.samenspel.cluster.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the pods of a namespace while something is done to them: each change, as the API server tells it. */
public final class PodHistory implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final Path log;
    private final Process watch;

    /** @param log a file for what is told */
    public PodHistory(Namespace namespace, Path log) throws IOException {
        this.log = log;
        Files.createDirectories(log.toAbsolutePath().getParent());
        this.watch = namespace
                .kubectl()
                .start(log, "--namespace", namespace.name(), "get", "pods", "--watch", "--output=json");
    }

    /** Every state that a pod was in so far, one pod among the others, in order. */
    public List<Pod> states() throws IOException {
        return read(Files.readString(log));
    }

    /** One document after the other, of which the last may not be whole yet. */
    static List<Pod> read(String documents) throws IOException {
        var pods = new ArrayList<Pod>();
        try (MappingIterator<JsonNode> all = JSON.readerFor(JsonNode.class).readValues(documents)) {
            while (all.hasNextValue()) {
                pods.add(new Pod(all.nextValue()));
            }
        } catch (IOException notWhole) {
            return pods;
        }
        return pods;
    }

    @Override
    public void close() {
        watch.destroy();
    }
}
