package org.samenspel.images.sbom;

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
import java.util.stream.Stream;
import org.samenspel.local.part.QuarkusProgram;

/**
 * The bill of materials of a program: each jar that is in its image, what the build took it for and under which license it is, in the form
 * of CycloneDX 1.6. What Debian's packages are, their own files in the image say.
 */
public record Sbom(String bomFormat, String specVersion, int version, Metadata metadata, List<Component> components) {

    /** What Quarkus wrote of the jars that it packaged: `group:artifact:classifier:jar:version`, one a line. */
    private static final String DEPENDENCIES = "quarkus-app-dependencies.txt";

    private static final String OURS = "org.samenspel";

    public record Metadata(Component component) {}

    /** @param licenses one of them is enough: who offers several lets others choose */
    public record Component(
            String type,
            String group,
            String name,
            String version,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String purl,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Hash> hashes,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Licensed> licenses) {

        /** As Maven calls it. */
        String artifact() {
            return group + ":" + name;
        }

        boolean isOfOthers() {
            return type.equals("library") && !group.equals(OURS);
        }
    }

    public record Hash(@JsonProperty("alg") String algorithm, String content) {}

    /** The form that CycloneDX has for it. */
    public record Licensed(License license) {}

    /** Of the program that a build left there, as its image holds it. */
    public static Sbom of(String name, QuarkusProgram built) throws IOException {
        Map<String, String[]> packaged = packaged(built.folder().resolve(DEPENDENCIES));
        Licenses licenses = Licenses.of(built.folder().resolveSibling(Licenses.FILE));
        var components = new ArrayList<Component>();
        components.add(component("platform", "", "OpenJDK", System.getProperty("java.runtime.version")));
        for (Path jar : built.jars().toList()) {
            String[] coordinates = packaged.get(jar.getFileName().toString());
            if (coordinates != null) {
                components.add(library(coordinates, jar, licenses));
            }
        }
        return new Sbom("CycloneDX", "1.6", 1, new Metadata(component("application", OURS, name, "")), components);
    }

    public String json() throws IOException {
        return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
    }

    /** The libraries that somebody else made. */
    public Stream<Component> ofOthers() {
        return components.stream().filter(Component::isOfOthers);
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

    private static Component component(String type, String group, String name, String version) {
        return new Component(type, group, name, version, "", List.of(), List.of());
    }

    private static Component library(String[] coordinates, Path jar, Licenses licenses) throws IOException {
        String group = coordinates[0];
        String name = coordinates[1];
        String version = coordinates[4];
        String classifier = coordinates[2].isEmpty() ? "" : "classifier=" + coordinates[2] + "&";
        String purl = "pkg:maven/%s/%s@%s?%stype=jar".formatted(group, name, version, classifier);
        return new Component(
                "library",
                group,
                name,
                version,
                purl,
                List.of(new Hash("SHA-256", sha256(jar))),
                licenses.of(group, name, version).stream().map(Licensed::new).toList());
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
