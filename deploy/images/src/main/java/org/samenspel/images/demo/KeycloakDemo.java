package org.samenspel.images.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.samenspel.local.part.Folders;
import org.samenspel.local.part.Keycloak;

/** A Keycloak for a demo on port 8080, with the realm of `deploy/keycloak`; `KC_…` in its environment say the rest. */
public final class KeycloakDemo {

    public static final String HOME = "/opt/keycloak";

    /** The options, class path and command of its own JVM. */
    public static final String ARGUMENTS = HOME + "/arguments";

    /** What it takes for its home, where it may write. */
    public static final String RUN = "/tmp/keycloak";

    private KeycloakDemo() {}

    static void run(List<String> options) throws IOException, InterruptedException {
        Path home = Path.of(RUN);
        for (String folder : List.of("lib/quarkus", "conf", "providers")) {
            Folders.mirror(Path.of(HOME, folder), home.resolve(folder));
        }
        Folders.mirror(Demo.DEPLOY.resolve("keycloak"), home.resolve("data/import"));
        Files.deleteIfExists(home.resolve("data/import/README.md"));
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.add("@" + ARGUMENTS);
        command.addAll(options);
        Process server = Demo.start(command, Keycloak.DEMO);
        Demo.beforeTheEnd(() -> {
            server.destroy();
            server.onExit().join();
        });
        System.exit(server.waitFor());
    }
}
