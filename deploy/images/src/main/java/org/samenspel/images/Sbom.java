package org.samenspel.images;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bill of materials of a program: each jar that is in its image and what the build took it for, in the form of CycloneDX 1.6.
 * What Debian's packages are, their own files in the image say.
 */
record Sbom(String bomFormat, String specVersion, int version, Metadata metadata, List<Component> components) {

    /** What Quarkus wrote of the jars that it packaged: `group:artifact:classifier:jar:version`, one a line. */
    private static final String DEPENDENCIES = "quarkus-app-dependencies.txt";

    record Metadata(Component component) {}

    record Component(
            String type,
            String group,
            String name,
            String version,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String purl,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Hash> hashes) {}

    record Hash(@JsonProperty("alg") String algorithm, String content) {}

    static Sbom of(Program program) throws IOException {
        Map<String, String[]> packaged = packaged(program.built().folder().resolve(DEPENDENCIES));
        var components = new ArrayList<Component>();
        components.add(
                new Component("platform", "", "OpenJDK", System.getProperty("java.runtime.version"), "", List.of()));
        for (Path jar : program.built().jars().toList()) {
            String[] coordinates = packaged.get(jar.getFileName().toString());
            if (coordinates != null) {
                components.add(component(coordinates, jar));
            }
        }
        var whole = new Component("application", "org.samenspel", program.name(), "", "", List.of());
        return new Sbom("CycloneDX", "1.6", 1, new Metadata(whole), components);
    }

    String json() throws IOException {
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** By the name of the file that Quarkus gives a jar. */
    private static Map<String, String[]> packaged(Path dependencies) throws IOException {
        var packaged = new TreeMap<String, String[]>();
        for (String line : Files.readAllLines(dependencies)) {
            String[] coordinates = line.split(":");
            String classifier = coordinates[2].isEmpty() ? "" : "-" + coordinates[2];
            packaged.put(
                    "%s.%s-%s%s.jar".formatted(coordinates[0], coordinates[1], coordinates[4], classifier),
                    coordinates);
        }
        return packaged;
    }

    private static Component component(String[] coordinates, Path jar) throws IOException {
        String group = coordinates[0];
        String name = coordinates[1];
        String version = coordinates[4];
        String classifier = coordinates[2].isEmpty() ? "" : "&classifier=" + coordinates[2];
        String purl = "pkg:maven/%s/%s@%s?type=jar%s".formatted(group, name, version, classifier);
        return new Component("library", group, name, version, purl, List.of(new Hash("SHA-256", sha256(jar))));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
