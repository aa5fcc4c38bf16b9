package org.samenspel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Keys, tokens and passwords in files. Those of the demo say so ({@code demo-…}) and are none. What is found is told by its place, never by
 * its value: the log of a build is read by more people than the file.
 */
final class Secrets {

    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY");

    /** The forms that makers of tokens gave them: cloud providers, forges, registries, chats, signed JSON; and who logs in by an address. */
    private static final Pattern TOKEN =
            Pattern.compile("\\b(?:AKIA|ASIA)[0-9A-Z]{16}\\b|\\bgh[pousr]_\\w{36}|\\bgithub_pat_\\w{22}"
                    + "|\\bglpat-[\\w-]{20}|\\bxox[abprs]-[\\w-]{10}|\\bAIza[\\w-]{35}|\\bnpm_\\w{36}|\\beyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\."
                    + "|://[^/\\s:@\"'{$<`]+:[^/\\s@\"'{$<`]+@");

    private static final String NAME =
            "(?i)(?:password|passwd|passphrase|secret|token|api[-_]?key|private[-_]?key|credentials?)";

    /** What something with the name of a secret is set to: in quotes. */
    private static final Pattern QUOTED =
            Pattern.compile(NAME + "[\"']?(?:, \"value\"[\"']?)?\\s*[:=]?\\s*[\"']([^\"'\\s()]{6,})[\"']");

    /** The same at the end of a line of settings; in code it is a name. */
    private static final Pattern PLAIN = Pattern.compile(NAME + "[\"']?\\s*[:=]\\s*([^\"'\\s]{6,})\\s*$");

    private static final Pattern CODE = Pattern.compile(".*\\.(java|go|js|lua|md|py)");

    /** Of the demo, or filled in when it runs. */
    private static final Pattern HARMLESS = Pattern.compile("demo-.*|.*[$<{].*");

    /** But for pictures that stand in their address. */
    private static final Pattern WORD = Pattern.compile("(?<![\\w+/=-])(?<!;base64,)[\\w+/-]{24,}={0,2}(?![\\w+/=-])");

    private static final Pattern HEX =
            Pattern.compile("(?<![\\w-])(?=[0-9]*[a-fA-F])(?=[a-fA-F]*[0-9])[0-9a-fA-F]{32,}(?![\\w-])");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}");

    /** Bits that a character of random text has at least: less in names, paths and repetitions. */
    private static final double RANDOM_TEXT = 3.8;

    private static final double RANDOM_HEX = 3;

    /** Random text goes from one kind of character (lowercase, uppercase, digit) to another more often than names do. */
    private static final double CHANGES = 0.5;

    private final Set<String> known;

    /** @param known what looks like a secret and is none */
    Secrets(Set<String> known) {
        this.known = known;
    }

    /** What is found, as {@code file:line: what}. */
    List<String> in(List<Path> files) {
        return files.stream().flatMap(this::in).toList();
    }

    private Stream<String> in(Path file) {
        List<String> lines = lines(file);
        boolean code = CODE.matcher(file.getFileName().toString()).matches();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(number -> kinds(lines.get(number), code).map(kind -> file + ":" + (number + 1) + ": " + kind));
    }

    private Stream<String> kinds(String line, boolean code) {
        Predicate<String> harmful = HARMLESS.asMatchPredicate().negate();
        return Stream.of(
                        found(PRIVATE_KEY, line, _ -> true, "private key"),
                        found(TOKEN, line, _ -> true, "token"),
                        found(QUOTED, line, harmful, "password"),
                        found(PLAIN, code ? "" : line, harmful, "password"),
                        found(WORD, line, Secrets::isRandom, "random text"),
                        found(HEX, line, value -> entropy(value) >= RANDOM_HEX, "random digits"))
                .flatMap(kind -> kind)
                .distinct();
    }

    private Stream<String> found(Pattern pattern, String line, Predicate<String> secret, String kind) {
        Matcher matcher = pattern.matcher(line);
        return matcher.results()
                .map(match -> match.group(match.groupCount() == 1 && match.group(1) != null ? 1 : 0))
                .filter(value -> !known.contains(value))
                .filter(secret)
                .map(_ -> kind);
    }

    private static boolean isRandom(String word) {
        String text = UUID.matcher(word).replaceAll("");
        return text.length() >= 24
                && text.chars().anyMatch(Character::isDigit)
                && entropy(text) >= RANDOM_TEXT
                && changes(text) > CHANGES;
    }

    private static double changes(String text) {
        long changes = IntStream.range(1, text.length())
                .filter(at -> kind(text.charAt(at)) != kind(text.charAt(at - 1)))
                .count();
        return (double) changes / text.length();
    }

    private static int kind(char character) {
        return Character.isDigit(character)
                ? 0
                : Character.isUpperCase(character) ? 1 : Character.isLowerCase(character) ? 2 : 3;
    }

    /** Of Shannon, in bits a character. */
    private static double entropy(String text) {
        return text.chars()
                .distinct()
                .mapToDouble(character -> (double)
                                text.chars().filter(other -> other == character).count()
                        / text.length())
                .map(share -> -share * Math.log(share) / Math.log(2))
                .sum();
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
