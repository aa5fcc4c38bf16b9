package org.samenspel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules about the files of the whole repository: the one test that looks beyond its own module. */
class RepositoryTest {
    private static final Path ROOT = Path.of("../../..").toAbsolutePath().normalize();

    /** What looks like a secret and is none. */
    private static final Set<String> PUBLIC = Set.of(
            // Digests of files that tests write, and of nothing.
            "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
            "RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=",
            "WEb5qO0v2ft/XvXgseFjSYkOjuBeae/pOEpSmrhTjOI=",
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "affe7d37a1d66695e54c79dd5f7a171ba4fcffc330f6554ad3fad16dee602aa6",
            "5846f9a8ed2fd9fb7f5ef5e0b1e16349890e8ee05e69efe9384a529ab8538ce2",
            // The trace of the W3C's own example.
            "4bf92f3577b34da6a3ce929d0e0e4736",
            // What tests say must come out nowhere, and the password of a certificate that lives for a test.
            "hunter2",
            "471147114",
            "changeit",
            // The demo's: 0, 1, 2, … 31.
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    @Test
    void filesHaveAtMost400Lines() throws IOException {
        // Contracts are one file by nature.
        assertThat(longerThan(400, files(name -> name.matches(".*\\.(java|sql|sh|properties|md|css|html|xml)"))))
                .isEmpty();
    }

    @Test
    void settingsOfServicesHaveAtMost60Lines() throws IOException {
        assertThat(longerThan(60, files("application.properties"::equals))).isEmpty();
    }

    @Test
    void methodsHaveAtMost30Lines() throws IOException {
        assertThat(MethodLengths.longerThan(30, files(name -> name.endsWith(".java"))))
                .isEmpty();
    }

    @Test
    void readmesOfModulesHaveAtMost40Lines() throws IOException {
        assertThat(longerThan(
                        40,
                        files("README.md"::equals).stream()
                                .filter(file -> file.startsWith(ROOT.resolve("services")))
                                .toList()))
                .isEmpty();
    }

    @Test
    void linksBetweenPagesLeadSomewhere() throws IOException {
        assertThat(Links.broken(files(name -> name.endsWith(".md")))).isEmpty();
    }

    @Test
    void englishIsAmerican() throws IOException {
        List<Path> texts = files(name -> name.matches(".*\\.(md|java|yaml|json|properties|sql|html)|samenspel"));
        texts.removeIf(file -> file.getFileName().toString().startsWith("Spelling"));

        assertThat(Spelling.british(texts)).isEmpty();
    }

    @Test
    void patternsOfInputSayInWordsWhatFormTheyAsk() throws IOException {
        Pattern silent = Pattern.compile("@Pattern\\((?:(?!message =)[^@])*?\"\\)");

        assertThat(files(name -> name.endsWith(".java")).stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .filter(file -> silent.matcher(text(file)).find()))
                .isEmpty();
    }

    @Test
    void noFileHoldsASecret() throws IOException {
        // Sums of Go's modules are no secrets.
        assertThat(new Secrets(PUBLIC).in(files(name -> !name.equals("go.sum"))))
                .isEmpty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > most)
                .map(file -> ROOT.relativize(file) + " has " + lines(file) + " lines")
                .toList();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Predicate<String> name) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String folderName = folder.getFileName().toString();
                boolean built = folderName.equals("target") || folderName.startsWith(".");
                return built ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (name.test(file.getFileName().toString())) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
