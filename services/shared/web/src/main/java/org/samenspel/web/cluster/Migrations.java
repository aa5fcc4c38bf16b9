package org.samenspel.web.cluster;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the migrations that the jars of a program have. */
final class Migrations {

    private static final Pattern MIGRATION = Pattern.compile("db/migration/V(\\d+)__\\w+\\.sql");

    private Migrations() {}

    /** @param classPath as Java has it, of jars */
    static SortedSet<Integer> of(String classPath) {
        var numbers = new TreeSet<Integer>();
        Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .forEach(jar -> add(Path.of(jar), numbers));
        return numbers;
    }

    private static void add(Path jar, SortedSet<Integer> numbers) {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(entry -> MIGRATION.matcher(entry.getName()))
                    .filter(Matcher::matches)
                    .forEach(migration -> numbers.add(Integer.valueOf(migration.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException("A jar of the program can't be read: " + jar, e);
        }
    }
}
