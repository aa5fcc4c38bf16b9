package org.samenspel.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.process.JavaCommand;

/**
 * A program as Quarkus packages it, started with all its jars on the JVM's own class path: the JVM's cache holds no classes of other
 * class loaders, such as that of {@code quarkus-run.jar}.
 *
 * @param folder the one that {@code quarkus-run.jar} is in
 */
record QuarkusProgram(Path folder, String mainClass) {

    /** The main class that Quarkus makes for a program that has none. */
    static final String GENERATED = "io.quarkus.runner.GeneratedMain";

    private static final String[] OPTIONS = {
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
    };

    List<String> command(JavaCommand java, String... arguments) {
        return java.options(OPTIONS).main(classPath(), mainClass, arguments);
    }

    /** The classes that Quarkus changed come before those that it changed. */
    private String classPath() {
        return Stream.concat(
                        Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                                .map(jar -> folder.resolve(jar).toString()),
                        Stream.of("app", "lib/boot", "lib/main").map(jars -> Folders.jars(folder.resolve(jars))))
                .collect(Collectors.joining(":"));
    }
}
