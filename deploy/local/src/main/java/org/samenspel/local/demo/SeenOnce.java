package org.samenspel.local.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What can be seen only while a campaign is open, kept for the reports of later runs. */
final class SeenOnce {

    private static final String NOT_SEEN = "not seen";

    private final Path file;
    private final Map<String, String> facts;

    SeenOnce(Path file) {
        this.file = file;
        this.facts = read(file);
    }

    String get(String fact) {
        return facts.getOrDefault(fact, NOT_SEEN);
    }

    void put(String fact, String outcome) {
        facts.put(fact, outcome);
        try {
            Json.MAPPER.writeValue(file.toFile(), facts);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, String> read(Path file) {
        try {
            return Files.exists(file)
                    ? Json.MAPPER.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
                    : new TreeMap<>();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
