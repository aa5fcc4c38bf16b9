package org.samenspel.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        for (DomainService service : DomainService.values()) {
            install(settings, service.code());
        }
        install(settings, Gateway.NAME);
        Folders.mirror(settings.built().resolve("lib"), program(settings).resolve("lib"));
        Folders.mirror(settings.built().resolve("classes"), program(settings).resolve("classes"));
    }

    /** The class path of the installed program. */
    public static String programClassPath(Settings settings) {
        return program(settings).resolve("classes") + ":" + program(settings).resolve("lib") + "/*";
    }

    private static Path program(Settings settings) {
        return settings.installed().resolve("program");
    }

    private static void install(Settings settings, String name) {
        Path built = settings.home().resolve("services").resolve(name).resolve("target/quarkus-app");
        if (!Files.exists(built.resolve("quarkus-run.jar"))) {
            throw new Refusal("The service " + name + " is not built: run ./samenspel, which builds it.");
        }
        Folders.mirror(built, settings.installed().resolve(name));
    }
}
