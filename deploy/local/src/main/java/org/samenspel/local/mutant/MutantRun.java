package org.samenspel.local.mutant;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.samenspel.local.Settings;

/** Mutants, one after the other, in a copy of the checkout. */
public final class MutantRun {

    private static final Set<String> NOT_COPIED = Set.of(".git", ".samenspel", "target", "node_modules");
    private static final Pattern FAILED = Pattern.compile("Tests run: \\d+, Failures: [1-9]");
    private static final Pattern PASSED = Pattern.compile("All tests passed");
    private static final String ROW = "%-4s %-56s %-22s %s%n";

    private final Path home;
    private final Path copy;
    private final List<Mutant> mutants;
    private final PrintStream out;

    /** @param invariants whose mutants are tried; all when empty */
    public MutantRun(Settings settings, List<String> invariants, PrintStream out) {
        this.home = settings.home();
        this.copy = settings.builds().resolve("mutants");
        this.mutants = Mutants.of(invariants);
        this.out = out;
    }

    /**
     * Prints what became of each.
     *
     * @return 0 when all were caught, 1 when a test passed all the same, 2 when none did and not all could be tried
     */
    public int run() throws IOException, InterruptedException {
        copy();
        Set<Result> results = EnumSet.noneOf(Result.class);
        out.print(ROW.formatted("", "mutant", "test", "result"));
        for (Mutant mutant : mutants) {
            Result result = result(mutant);
            out.print(ROW.formatted(mutant.invariant(), mutant.says(), mutant.test(), result.text));
            results.add(result);
        }
        return code(results);
    }

    static int code(Set<Result> results) {
        if (results.contains(Result.SURVIVED)) {
            return 1;
        }
        return results.contains(Result.NOT_TRIED) ? 2 : 0;
    }

    enum Result {
        CAUGHT("caught"),
        SURVIVED("SURVIVED"),
        NOT_TRIED("NOT TRIED: it broke before anything was looked at, see .samenspel/mutants/.samenspel/logs/test.log");

        private final String text;

        Result(String text) {
            this.text = text;
        }
    }

    private Result result(Mutant mutant) throws IOException, InterruptedException {
        Path file = copy.resolve(mutant.file());
        String right = Files.readString(file);
        Files.writeString(file, mutant.of(right));
        try {
            Process test = new ProcessBuilder(
                            copy.resolve("samenspel").toString(), "test", mutant.module(), mutant.test())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(test.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            test.waitFor();
            return judge(said);
        } finally {
            Files.writeString(file, right);
        }
    }

    /** An assertion has to fail: what does not compile, or a test that can't begin as its database is away, catches nothing. */
    static Result judge(String said) {
        if (FAILED.matcher(said).find()) {
            return Result.CAUGHT;
        }
        return PASSED.matcher(said).find() ? Result.SURVIVED : Result.NOT_TRIED;
    }

    /** What was built in the copy before stays, so that less is built again. */
    private void copy() throws IOException {
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copied(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copied(file), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private Path copied(Path file) {
        return copy.resolve(home.relativize(file));
    }
}
