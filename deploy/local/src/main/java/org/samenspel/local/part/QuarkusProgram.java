package org.samenspel.local.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.local.DomainService;
import org.samenspel.local.process.JavaCommand;

/**
 * A program as Quarkus packages it, started with all its jars on the JVM's own class path: the JVM's cache holds no classes of other
 * class loaders, such as that of {@code quarkus-run.jar}.
 *
 * @param folder the one that {@code quarkus-run.jar} is in
 */
public record QuarkusProgram(Path folder, String mainClass) {

    /** The main class that Quarkus makes for a program that has none. */
    private static final String GENERATED = "io.quarkus.runner.GeneratedMain";

    private static final Set<String> OPTIMIZED = Set.of(Gateway.NAME, DomainService.CONSULTATIONS.code());

    public static final List<String> OPTIONS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    /** A program of ours, by its name. */
    public static QuarkusProgram of(String name, Path folder) {
        return new QuarkusProgram(folder, name.equals(Gateway.NAME) ? "org.samenspel.gateway.Main" : GENERATED);
    }

    /**
     * Whether the program of this name is worth the optimizing compiler: what many people use at once, as in a campaign. The others are
     * sooner ready without it.
     */
    public static boolean isOptimized(String name) {
        return OPTIMIZED.contains(name);
    }

    List<String> command(JavaCommand java, String... arguments) {
        String classPath = jars().map(Path::toString).collect(Collectors.joining(":"));
        return java.options(OPTIONS.toArray(String[]::new)).main(classPath, mainClass, arguments);
    }

    /** In the order of the class path: the classes that Quarkus changed come before those that it changed. */
    public Stream<Path> jars() {
        return Stream.concat(
                Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                        .map(folder::resolve),
                Stream.of("app", "lib/boot", "lib/main").map(folder::resolve).flatMap(Folders::jarsOf));
    }
}
