package org.samenspel.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of `deploy/demo/levl-2022`. */
public record DemoFiles(Path folder) {

    String text(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public JsonNode json(String name) {
        try {
            return Json.MAPPER.readTree(text(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
