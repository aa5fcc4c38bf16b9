package org.samenspel.images;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImagesTest {

    private static final Instant ONE_TIME = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    private SmallProgram small;

    @BeforeEach
    void aProgram() throws IOException {
        small = new SmallProgram(folder.resolve("one"));
        small.build("Before", ONE_TIME);
    }

    @Test
    void layersGoFromWhatChangesRarelyToWhatChangesOften() throws Exception {
        assertThat(small.image().layers())
                .extracting(ImageTar.Part::name)
                .containsExactly("java", "libraries", "program");
    }

    @Test
    void libraryOfOthersIsNoPartOfTheLayerThatChangesWithOurCode() throws Exception {
        List<String> before = digests(small.image());

        small.build("Later!", ONE_TIME.plusSeconds(60));
        List<String> later = digests(small.image());

        assertThat(later.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(later.getLast()).isNotEqualTo(before.getLast());
    }

    @Test
    void programIsWhereQuarkusLaidItDownAndNothingElseIsThere() throws Exception {
        assertThat(files(unpacked(small.image())))
                .containsExactly(
                        "app/app/samenspel-plans-1.0.jar",
                        "app/arguments",
                        "app/lib/boot/io.quarkus.quarkus-bootstrap-runner-3.0.jar",
                        "app/lib/main/io.other.library-2.0-linux.jar",
                        "app/lib/main/org.samenspel.samenspel-web-1.0.jar",
                        "app/quarkus/generated-bytecode.jar",
                        "app/quarkus/transformed-bytecode.jar",
                        "app/sbom.json",
                        "app/start.jar",
                        "opt/java/bin/java",
                        "opt/java/lib/modules",
                        "opt/java/lib/server/libjvm.so",
                        "opt/java/release");
    }

    @Test
    void sameFilesInAnotherFolderAtAnotherTimeMakeTheSameLayers() throws Exception {
        var elsewhere = new SmallProgram(folder.resolve("elsewhere"));
        elsewhere.build("Before", ONE_TIME.plusSeconds(86_400));

        assertThat(elsewhere.image().layers()).isEqualTo(small.image().layers());
    }

    @Test
    void accountIsNotRootAndThereIsNoShellBetweenTheEngineAndJava() throws Exception {
        JsonNode run = small.image().configuration().get("config");

        assertThat(run.get("User").asText()).isEqualTo("10001:10001");
        assertThat(texts(run.get("Entrypoint"))).containsExactly("/opt/java/bin/java", "@/app/arguments");
        assertThat(run.get("WorkingDir").asText()).isEqualTo("/app");
        assertThat(run.get("ExposedPorts").fieldNames()).toIterable().containsExactly("8080/tcp", "9000/tcp");
    }

    @Test
    void filesCanBeChangedByNobody() throws Exception {
        Path root = unpacked(small.image());

        assertThat(mode(root.resolve("opt/java/bin/java"))).isEqualTo("rwxr-xr-x");
        assertThat(mode(root.resolve("app/arguments"))).isEqualTo("rw-r--r--");
        assertThat(mode(root.resolve("app"))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void labelsSayWhatItIs() throws Exception {
        JsonNode labels = small.image().configuration().at("/config/Labels");

        assertThat(labels.get("org.opencontainers.image.title").asText()).isEqualTo("samenspel-plans");
        assertThat(labels.get("org.opencontainers.image.version").asText()).isEqualTo("1.0");
        assertThat(labels.get("org.opencontainers.image.description").asText()).isEqualTo("Samenspel: plans");
        assertThat(labels.has(Labels.DEMO)).isFalse();
    }

    @Test
    void onlyWhatManyPeopleUseAtOnceHasTheOptimizingCompiler() throws Exception {
        assertThat(argumentsOf("partners")).contains("-XX:TieredStopAtLevel=1");
        assertThat(argumentsOf("consultations")).doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(argumentsOf("gateway")).doesNotContain("-XX:TieredStopAtLevel=1");
    }

    private List<String> argumentsOf(String name) throws Exception {
        return Files.readAllLines(
                unpacked(small.images().program(small.named(name))).resolve("app/arguments"));
    }

    @Test
    void argumentsNameTheClassesThatQuarkusChangedBeforeThoseThatItChanged() throws Exception {
        List<String> arguments = Files.readAllLines(unpacked(small.image()).resolve("app/arguments"));

        assertThat(arguments.get(arguments.indexOf("-cp") + 1))
                .startsWith(
                        "/app/start.jar:/app/quarkus/transformed-bytecode.jar:/app/quarkus/generated-bytecode.jar:/app/app/");
        assertThat(arguments)
                .endsWith("org.samenspel.images.start.Start", "/app/arguments", "io.quarkus.runner.GeneratedMain");
    }

    @Test
    void cacheIsALayerOfItsOwnAboveAllAndNamesWhatItWasMadeOf() throws Exception {
        ImageTar image = small.image();
        Unpacked recorded = Unpacked.of(small.program(), image);
        Files.writeString(Files.createDirectories(recorded.cache().getParent()).resolve("app.aot"), "cache");

        ImageTar whole = small.images().withCache(recorded);

        assertThat(whole.layers().subList(0, 3)).isEqualTo(image.layers());
        assertThat(whole.layers().getLast().name()).isEqualTo("cache");
        Path root = unpacked(whole);
        assertThat(root.resolve("app/app.aot")).hasContent("cache");
        assertThat(root.resolve("app/app.aot.digest")).hasContent(recorded.digest());
        JsonNode run = whole.configuration().get("config");
        assertThat(run.at("/Labels/" + Labels.CACHE).asText()).isEqualTo(recorded.digest());
        assertThat(run.get("User").asText()).isEqualTo("10001:10001");
        assertThat(texts(run.get("Entrypoint")))
                .containsExactly("/opt/java/bin/java", "-XX:AOTCache=/app/app.aot", "@/app/arguments");
    }

    @Test
    void digestIsAnotherOneForOtherJarsAnotherJavaAndOtherOptions() throws Exception {
        Path root = unpacked(small.image());
        String before = small.program().digest(root);

        for (String file :
                List.of("opt/java/release", "app/arguments", "app/lib/main/io.other.library-2.0-linux.jar")) {
            byte[] content = Files.readAllBytes(root.resolve(file));
            Files.write(root.resolve(file), "other".getBytes(StandardCharsets.UTF_8));
            assertThat(small.program().digest(root)).as(file).isNotEqualTo(before);
            Files.write(root.resolve(file), content);
        }
        assertThat(small.program().digest(root)).isEqualTo(before);
    }

    @Test
    void serversOfTheDemoSayWhatTheyAreFor() throws Exception {
        ImageTar image = small.images()
                .demo(
                        "kafka",
                        List.of(),
                        List.of(new Layer("program")
                                .file("/app/a", small.app().resolve("quarkus-app-dependencies.txt"))),
                        List.of("/opt/java/bin/java"));

        JsonNode labels = image.configuration().at("/config/Labels");
        assertThat(labels.get(Labels.DEMO).asText()).isEqualTo("true");
        assertThat(labels.get("org.opencontainers.image.description").asText())
                .contains("demo alone", "demo passwords");
        assertThat(image.configuration().at("/config/User").asText()).isEqualTo("10001:10001");
    }

    @Test
    void billOfMaterialsNamesEachLibraryByWhatItIsAndItsContent() throws Exception {
        String sbom = Files.readString(unpacked(small.image()).resolve("app/sbom.json"));

        assertThat(sbom)
                .contains("\"bomFormat\" : \"CycloneDX\"", "\"specVersion\" : \"1.6\"")
                .contains("pkg:maven/io.other/library@2.0?classifier=linux&type=jar")
                .contains("pkg:maven/org.samenspel/samenspel-web@1.0?type=jar")
                .containsPattern("\"alg\" : \"SHA-256\",\\s+\"content\" : \"[0-9a-f]{64}\"");
    }

    private Path unpacked(ImageTar image) throws IOException {
        Path root = Files.createTempDirectory(folder, "root");
        image.unpackTo(root);
        return root;
    }

    private static List<String> digests(ImageTar image) throws IOException {
        return image.layers().stream().map(ImageTar.Part::digest).toList();
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
