package org.samenspel.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.samenspel.local.Settings;
import org.samenspel.local.process.JavaCommand;
import org.samenspel.local.process.Launch;
import org.samenspel.local.process.Launcher;

/** Keycloak, with the realm of `deploy/keycloak` in our PostgreSQL. */
public final class Keycloak implements Part {

    static final String NAME = "keycloak";

    private static final int BUILD_PATIENCE_SECONDS = 300;

    /** Given up, it begins anew the next time, on a machine that is as busy. */
    private static final int IMPORT_PATIENCE_SECONDS = 600;

    /** What kc.sh gives the Java program; we start that without the script, so that it is our own child. */
    private static final String[] OPTIONS = {
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Dpicocli.disable.closures=true",
        "-Dfile.encoding=UTF-8",
    };

    /** What every Keycloak of a demo has in its environment, wherever it is. */
    public static final Map<String, String> DEMO = Map.of(
            "KC_DB_USERNAME",
            NAME + "_owner",
            "KC_DB_PASSWORD",
            "demo-" + NAME + "-owner",
            "KC_DB_POOL_MAX_SIZE",
            "20",
            // Else each connection that PostgreSQL ended while it was idle costs a request for a token, much later too.
            "QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL",
            "500ms",
            // Else it looks for other Keycloaks, on ports that are open to the network.
            "KC_CACHE",
            "local",
            "KC_HTTP_ENABLED",
            "true",
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            "demo-admin");

    /** Keycloak builds itself with the class loader of Quarkus, which gives it a class path of its own. */
    private static final String BUILDER = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private final Settings settings;

    public Keycloak(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String address() {
        return "http://localhost:" + settings.ports().keycloak();
    }

    @Override
    public Set<String> needs() {
        return Set.of(Postgres.NAME);
    }

    @Override
    public Optional<String> toBuild() {
        return ownBuild().toDo();
    }

    @Override
    public void build(Launcher launcher) throws IOException, InterruptedException {
        ownBuild().make(arguments -> launcher.run("Preparing Keycloak", launch(arguments), BUILD_PATIENCE_SECONDS));
    }

    private KeycloakBuild ownBuild() {
        return new KeycloakBuild(distribution(), settings.shared());
    }

    /**
     * Keycloak imports the realm of our file when it has none of that name. Later the realm takes the place of the one in the data
     * whenever the file is another one than last time.
     */
    @Override
    public void prepare(Launcher launcher) throws IOException, InterruptedException {
        Path realm = settings.home().resolve("deploy/keycloak/samenspel-realm.json");
        Path imported = settings.data().resolve("keycloak-realm.json");
        Path folder = Files.createDirectories(distribution().resolve("data/import"));
        Files.copy(realm, folder.resolve(realm.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        if (Files.exists(imported) && Files.mismatch(realm, imported) >= 0) {
            launcher.run(
                    "Importing Keycloak's realm",
                    launch("import", "--optimized", "--override=true", "--file=" + realm),
                    IMPORT_PATIENCE_SECONDS);
        }
        Files.copy(realm, imported, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public Launch launch() {
        return launch("start", "--optimized", "--import-realm");
    }

    @Override
    public boolean ready() throws InterruptedException {
        return Http.answersOk(address() + "/realms/samenspel/.well-known/openid-configuration");
    }

    @Override
    public boolean alive() throws InterruptedException {
        return Http.answersOk("http://localhost:" + settings.ports().keycloakManagement() + "/health/live");
    }

    /** The Keycloak in this folder, once it has built itself. */
    public static QuarkusProgram program(Path home) {
        return new QuarkusProgram(
                home.resolve("lib"), "org.keycloak.quarkus.runtime.KeycloakMain", QuarkusProgram.OPTIONS);
    }

    /** Its options of the JVM beside those of each program of Quarkus. */
    public static List<String> options(Path home) {
        return Stream.concat(
                        Stream.of(OPTIONS),
                        Stream.of("-Dkc.home.dir=" + home, "-Djboss.server.config.dir=" + home.resolve("conf")))
                .toList();
    }

    private Launch launch(String... arguments) {
        Path home = distribution();
        JavaCommand java = JavaCommand.withHeap("384m").options(options(home).toArray(String[]::new));
        List<String> command = arguments[0].equals("build")
                ? java.main(home.resolve("lib/quarkus-run.jar").toString(), BUILDER, arguments)
                : program(home).command(java, arguments);
        return new Launch(command, environment(), settings.logs().resolve(NAME + ".log"));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(DEMO);
        environment.putAll(Map.of(
                "KC_DB_URL",
                "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/" + NAME,
                "KC_HTTP_HOST",
                "127.0.0.1",
                "KC_HTTP_PORT",
                Integer.toString(settings.ports().keycloak()),
                "KC_HTTP_MANAGEMENT_PORT",
                Integer.toString(settings.ports().keycloakManagement()),
                "KC_HTTP_MANAGEMENT_HOST",
                "127.0.0.1",
                "KC_HOSTNAME",
                address(),
                "SAMENSPEL_ADDRESS",
                "http://localhost:" + settings.ports().gateway()));
        return environment;
    }

    /** As the build unpacked it. */
    public Path distribution() {
        try (var folders = Files.list(settings.built().resolve(NAME))) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(NAME + "-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
