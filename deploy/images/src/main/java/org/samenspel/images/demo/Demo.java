package org.samenspel.images.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Starts the server that the first argument names, or looks at what can be reached; it writes below `/data` and `/tmp` alone. */
public final class Demo {

    /** Where what the checkout has in `deploy` is. */
    public static final String HOME = "/app";

    static final Path DEPLOY = Path.of(HOME, "deploy");
    static final Path DATA = Path.of("/data");

    private Demo() {}

    public static void main(String[] arguments) throws Exception {
        String server = arguments.length == 0 ? "" : arguments[0];
        List<String> options = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        switch (server) {
            case "postgres" -> PostgresDemo.run(options);
            case "kafka" -> KafkaDemo.run();
            case "keycloak" -> KeycloakDemo.run(options);
            case "reach" -> Reach.run(options);
            default -> {
                System.err.println("Which server is it to be? Give postgres, kafka or keycloak as argument.");
                System.exit(2);
            }
        }
    }

    /** A program beside us, which says what it says as we do. */
    static Process start(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).inheritIO();
        environment.forEach(builder.environment()::putIfAbsent);
        return builder.start();
    }

    static void beforeTheEnd(Runnable last) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(last));
    }
}
