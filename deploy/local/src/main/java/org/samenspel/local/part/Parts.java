package org.samenspel.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;

/** All parts of a platform. A new service is one line in {@link #services}. */
public final class Parts {

    private Parts() {}

    public static List<Part> of(Settings settings) {
        Map<String, Integer> services = services(settings);
        var databases = new ArrayList<>(services.keySet());
        databases.add(Keycloak.NAME);
        var parts = new ArrayList<Part>();
        parts.add(new Postgres(settings, databases));
        parts.add(new Kafka(settings));
        parts.add(new Keycloak(settings));
        services.forEach((name, port) -> parts.add(new Service(settings, name, port)));
        parts.add(new Gateway(settings, services));
        return parts;
    }

    /** Copies what was built to where it runs. */
    public static void install(Settings settings) {
        var names = new ArrayList<>(services(settings).keySet());
        names.add("gateway");
        for (String name : names) {
            Path built = settings.home().resolve("services").resolve(name).resolve("target/quarkus-app");
            if (!Files.exists(built.resolve("quarkus-run.jar"))) {
                throw new Refusal("The service " + name + " is not built: run ./samenspel, which builds it.");
            }
            Folders.mirror(built, settings.installed().resolve(name));
        }
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

    private static Map<String, Integer> services(Settings settings) {
        var services = new LinkedHashMap<String, Integer>();
        services.put("plans", settings.ports().plans());
        services.put("consultations", settings.ports().consultations());
        return services;
    }
}
