package org.samenspel.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

/** All parts of a platform. */
public final class Parts {

    private Parts() {}

    public static List<Part> of(Settings settings) {
        var parts = new ArrayList<Part>();
        parts.add(new Postgres(settings));
        parts.add(new Kafka(settings));
        parts.add(new Keycloak(settings));
        for (DomainService service : DomainService.values()) {
            parts.add(new Service(settings, service));
        }
        parts.add(new Gateway(settings));
        return parts;
    }

    /** Copies what was built to where it runs. */
    public static void install(Settings settings) {
        programs().forEach(name -> install(settings, name));
        Folders.mirror(settings.built().resolve("lib"), program(settings).resolve("lib"));
        Folders.mirror(settings.built().resolve("classes"), program(settings).resolve("classes"));
    }

    /** The same of one part alone; what is none of our programs comes with the whole. */
    public static void install(Settings settings, String name) {
        if (programs().contains(name)) {
            Folders.mirror(built(settings, name), settings.installed().resolve(name));
        }
    }

    /** The parts that run other code than what was built last. */
    public static List<String> outdated(Settings settings) {
        return programs().stream()
                .filter(name -> Folders.differ(
                        whereBuilt(settings, name), settings.installed().resolve(name)))
                .toList();
    }

    /** Whether the supervisor, which also brings Kafka, is another one than what was built last. */
    public static boolean supervisorIsOutdated(Settings settings) {
        return Folders.differ(
                settings.built().resolve("classes"), program(settings).resolve("classes"));
    }

    /** The names of the parts that are built here: the services and the gateway. */
    public static List<String> programs() {
        return Stream.concat(Stream.of(DomainService.values()).map(DomainService::code), Stream.of(Gateway.NAME))
                .toList();
    }

    /** The class path of the installed program. */
    public static String programClassPath(Settings settings) {
        return program(settings).resolve("classes") + ":" + program(settings).resolve("lib") + "/*";
    }

    private static Path program(Settings settings) {
        return settings.installed().resolve("program");
    }

    private static Path built(Settings settings, String name) {
        Path built = whereBuilt(settings, name);
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Refusal("The service " + name + " is not built: run ./samenspel, which builds it.");
        }
        return built;
    }

    private static Path whereBuilt(Settings settings, String name) {
        return settings.home().resolve("services").resolve(name).resolve("target/quarkus-app");
    }
}
