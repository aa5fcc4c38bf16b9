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
 * @param options of the JVM
 */
public record QuarkusProgram(Path folder, String mainClass, List<String> options) {

    /** The main class that Quarkus makes for a program that has none. */
    private static final String GENERATED = "io.quarkus.runner.GeneratedMain";

    private static final Set<String> OPTIMIZED = Set.of(Gateway.NAME, DomainService.CONSULTATIONS.code());

    /** Of each program that Quarkus packaged. */
    static final List<String> OPTIONS = List.of(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory");

    /** Ours judge targets of requests themselves, and say why they refuse one: Quarkus answers what is no URI with a bare 400. */
    private static final String JUDGES_TARGETS_ITSELF = "-Dvertx.disableURIValidation=true";

    /** A program of ours, by its name. */
    public static QuarkusProgram of(String name, Path folder) {
        return new QuarkusProgram(
                folder,
                name.equals(Gateway.NAME) ? "org.samenspel.gateway.Main" : GENERATED,
                Stream.concat(OPTIONS.stream(), Stream.of(JUDGES_TARGETS_ITSELF))
                        .toList());
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
        return java.options(options.toArray(String[]::new)).main(classPath, mainClass, arguments);
    }

    /** In the order of the class path: the classes that Quarkus changed come before those that it changed. */
    public Stream<Path> jars() {
        return Stream.concat(
                Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                        .map(folder::resolve),
                Stream.of("app", "lib/boot", "lib/main").map(folder::resolve).flatMap(Folders::jarsOf));
    }
}
