package org.samenspel.images;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.samenspel.images.sbom.Sbom;
import org.samenspel.images.start.Start;
import org.samenspel.local.part.QuarkusProgram;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.ProgramDigest;

/**
 * A program of ours as the build left it, and what of it is where in its image: as Quarkus lays it down, below {@link #HOME}.
 *
 * @param work a folder for what is made on the way
 */
record Program(String name, QuarkusProgram built, Path work) {

    static final String HOME = "/app";

    /** The JVM's options, class path and main class; the entry point is `java @` this file. */
    static final String ARGUMENTS = HOME + "/arguments";

    private static final String START_JAR = HOME + "/start.jar";
    private static final LocalDateTime ONE_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    /**
     * What a cache was made with can't be changed when it is used, so no largest heap is fixed here: half of the container's memory, or
     * what JDK_JAVA_OPTIONS says. The first heap has room for the objects of a cache: else it would be a 64th of the container's memory,
     * with which the JVM ends at once. The rest is as docs/decisions/0023 and 0033 measured it.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-XX:SurvivorRatio=4",
            "-XX:MaxRAMPercentage=50",
            "-XX:MetaspaceSize=128m",
            "-XX:+ExitOnOutOfMemoryError");

    static Program of(String name, Path folder, Path work) {
        return new Program(name, QuarkusProgram.of(name, folder), work);
    }

    /** What others made: it changes rarely. */
    Layer libraries() throws IOException {
        return jars("libraries", jar -> !isOwn(jar));
    }

    /** What we made, what Quarkus made of it, and how it is started. */
    Layer own() throws IOException {
        Files.writeString(work.resolve("arguments"), arguments());
        Files.writeString(work.resolve("sbom.json"), Sbom.of(name, built).json());
        return jars("program", this::isOwn)
                .file(START_JAR, startJar())
                .file(ARGUMENTS, work.resolve("arguments"))
                .file(HOME + "/sbom.json", work.resolve("sbom.json"));
    }

    private Layer jars(String layer, Predicate<Path> wanted) throws IOException {
        var jars = new Layer(layer);
        for (Path jar : built.jars().filter(wanted).toList()) {
            jars.file(inImage(jar), jar);
        }
        return jars;
    }

    private boolean isOwn(Path jar) {
        return !jar.startsWith(built.folder().resolve("lib"))
                || jar.getFileName().toString().startsWith("org.samenspel.");
    }

    private String inImage(Path jar) {
        return HOME + "/" + built.folder().relativize(jar);
    }

    /** In the order of the class path in the image. */
    private List<String> classPath() {
        var jars = new ArrayList<>(List.of(START_JAR));
        built.jars().map(this::inImage).forEach(jars::add);
        return jars;
    }

    /** One word a line. */
    private String arguments() {
        var words = new ArrayList<>(OPTIONS);
        if (!QuarkusProgram.isOptimized(name)) {
            words.addAll(JavaCommand.QUICK);
        }
        words.addAll(built.options());
        words.addAll(List.of("-cp", String.join(":", classPath())));
        words.addAll(List.of(Start.class.getName(), ARGUMENTS, built.mainClass()));
        return words.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /** What {@link Start} compares, of an image that was unpacked in this folder. */
    String digest(Path root) throws IOException {
        List<Path> jars =
                classPath().stream().map(jar -> root.resolve(jar.substring(1))).toList();
        String runtime = ProgramDigest.ofRuntime(root.resolve(JavaRuntime.HOME.substring(1)));
        return ProgramDigest.of(runtime, Files.readString(root.resolve(ARGUMENTS.substring(1))), jars);
    }

    /** The JVM's cache holds no classes that are not in a jar. */
    private Path startJar() throws IOException {
        Path jar = work.resolve("start.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file)) {
            for (Class<?> type : List.of(Start.class, ProgramDigest.class)) {
                String path = type.getName().replace('.', '/') + ".class";
                var entry = new JarEntry(path);
                entry.setTimeLocal(ONE_TIME);
                out.putNextEntry(entry);
                try (var content = type.getResourceAsStream("/" + path)) {
                    content.transferTo(out);
                }
            }
        }
        return jar;
    }
}
