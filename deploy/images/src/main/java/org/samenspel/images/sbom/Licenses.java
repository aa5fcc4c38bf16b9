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

/** Under which licenses the libraries of a program are, as their own descriptions in Maven's repository say. */
final class Licenses {

    /** Beside a built program: what Quarkus' own goal (`dependency-sbom`, the build's profile `sbom`) wrote. */
    static final String FILE = "dependencies.cdx.json";

    private final Map<String, List<License>> byLibrary;

    private Licenses(Map<String, List<License>> byLibrary) {
        this.byLibrary = byLibrary;
    }

    /** None are known where there is no such file. */
    static Licenses of(Path file) throws IOException {
        var byLibrary = new HashMap<String, List<License>>();
        if (Files.exists(file)) {
            for (JsonNode component : new JsonMapper().readTree(file.toFile()).path("components")) {
                byLibrary.put(
                        key(text(component, "group"), text(component, "name"), text(component, "version")),
                        licenses(component));
            }
        }
        return new Licenses(byLibrary);
    }

    List<License> of(String group, String name, String version) {
        return byLibrary.getOrDefault(key(group, name, version), List.of());
    }

    private static List<License> licenses(JsonNode component) {
        var licenses = new ArrayList<License>();
        for (JsonNode one : component.path("licenses")) {
            JsonNode license = one.path("license");
            licenses.add(
                    license.has("id")
                            ? new License(text(license, "id"), null)
                            : new License(null, license.path("name").asText(text(one, "expression"))));
        }
        return List.copyOf(licenses);
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static String key(String group, String name, String version) {
        return group + ":" + name + ":" + version;
    }
}
