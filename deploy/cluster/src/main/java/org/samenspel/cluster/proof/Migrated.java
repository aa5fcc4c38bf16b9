package org.samenspel.cluster.proof;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samenspel.images.Checkout;
import org.samenspel.local.Refusal;
import org.samenspel.local.Settings;
import org.samenspel.local.part.Folders;

/**
 * A release of one program that has a migration more than the checkout: built in a copy of it, because Quarkus looks for migrations
 * when it builds.
 */
record Migrated(Trial trial, String registry) {

    static final String PROGRAM = "finance";

    private static final String TAG = "one-migration-more";
    private static final List<String> FOLDERS = List.of(
            ".mvn",
            "deploy/kafka",
            "deploy/postgres",
            "helm/samenspel",
            "services/shared",
            "services/" + PROGRAM + "/src");
    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*\\.sql");

    /** Returns its digest. */
    String push() throws Exception {
        Path copy = copied();
        addMigration(copy.resolve("services/" + PROGRAM + "/src/main/resources/db/migration"));
        build(copy);
        var settings =
                new Settings(copy, copy.resolve(".samenspel"), trial.settings().ports());
        return String.valueOf(
                new Checkout(settings, TAG).push(List.of(PROGRAM), registry).get(PROGRAM));
    }

    /** What Maven needs to build it: every pom, what is shared, and its own sources. */
    private Path copied() throws IOException {
        Path home = trial.settings().home();
        Path copy = Files.createDirectories(trial.folder().resolve("checkout"));
        copyPoms(home, copy);
        // What an earlier run built holds its migration, which may have the number of one of ours by now.
        Folders.delete(copy.resolve("services/" + PROGRAM + "/target"));
        for (String folder : FOLDERS) {
            Folders.mirror(home.resolve(folder), Files.createDirectories(copy.resolve(folder)));
        }
        return copy;
    }

    private static void copyPoms(Path home, Path copy) throws IOException {
        Set<String> left = Set.of("target", "src", ".git", ".samenspel", "node_modules");
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return left.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.getFileName().toString().equals("pom.xml")) {
                    Path target = copy.resolve(home.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.writeString(target, Files.readString(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void addMigration(Path folder) throws IOException {
        String name = "V%d__create_proof_of_upgrade.sql".formatted(last(folder) + 1);
        Files.writeString(
                folder.resolve(name),
                "create table proof_of_upgrade (id uuid not null, constraint pk_proof_of_upgrade primary key (id));\n");
    }

    private static int last(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            OptionalInt last = files.map(
                            file -> NUMBER.matcher(file.getFileName().toString()))
                    .filter(number -> number.matches())
                    .mapToInt(number -> Integer.parseInt(number.group(1)))
                    .max();
            return last.orElseThrow(() -> new Refusal("There is no migration in " + folder + "."));
        }
    }

    private void build(Path copy) throws IOException, InterruptedException {
        Path log = trial.folder().resolve("build.log");
        var command = List.of(
                System.getenv().getOrDefault("SAMENSPEL_MAVEN", "mvn"),
                "package",
                "-Dmaven.test.skip",
                "-Dspotless.apply.skip",
                "-pl",
                "services/" + PROGRAM,
                "-am");
        int code = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new Refusal("The build of " + PROGRAM + " with a migration more failed: " + log + " says why.");
        }
    }
}
