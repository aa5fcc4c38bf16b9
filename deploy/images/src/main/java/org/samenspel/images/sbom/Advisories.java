package org.samenspel.images.sbom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenspel.local.Refusal;

/** A folder of advisories that an operator keeps, below which each is a file in the form of OSV; it is read, and nobody is asked. */
public final class Advisories {

    private final Map<String, List<Advisory>> byLibrary = new HashMap<>();
    private int size;

    private Advisories() {}

    /** Those that tell of Maven's libraries, but for the withdrawn ones. */
    public static Advisories in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no folder " + folder + ".");
        }
        var advisories = new Advisories();
        var json = new JsonMapper();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".json")).toList()) {
                advisories.add(json.readTree(file.toFile()));
            }
        }
        if (advisories.size == 0) {
            throw new Refusal(
                    "No file below " + folder + " is an advisory about libraries of Maven, in the form of OSV.");
        }
        return advisories;
    }

    private void add(JsonNode osv) {
        Advisory advisory = Advisory.of(osv);
        if (!advisory.affected().isEmpty() && !osv.has("withdrawn")) {
            size++;
            advisory.affected().stream()
                    .map(Advisory.Affected::library)
                    .distinct()
                    .forEach(library -> byLibrary
                            .computeIfAbsent(library, _ -> new ArrayList<>())
                            .add(advisory));
        }
    }

    public int size() {
        return size;
    }

    /** A line for each library of these programs and each advisory that tells of its version. */
    public List<String> about(Map<String, Sbom> programs) {
        var found = new TreeMap<String, TreeSet<String>>();
        programs.forEach((program, sbom) -> sbom.ofOthers()
                .forEach(library -> about(library)
                        .forEach(line -> found.computeIfAbsent(line, _ -> new TreeSet<>())
                                .add(program))));
        return found.entrySet().stream()
                .map(one -> "%s (%s)".formatted(one.getKey(), String.join(", ", one.getValue())))
                .toList();
    }

    private Stream<String> about(Sbom.Component library) {
        return byLibrary.getOrDefault(library.artifact(), List.of()).stream()
                .filter(advisory -> advisory.affects(library.artifact(), library.version()))
                .map(advisory -> "%s %s: %s %s"
                        .formatted(library.artifact(), library.version(), advisory.id(), advisory.summary()));
    }
}
