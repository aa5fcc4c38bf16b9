package org.samenspel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** British spelling in the English texts of the repository, among which Dutch and French ones stand. */
final class Spelling {

    /** Words that are neither Dutch nor French. */
    private static final Pattern BRITISH = Pattern.compile(
            "(?i)behaviour|colour|favour|honour|neighbour|labour\\b|fulfil(?!l)|judgement|defence|artefact|whilst|spelt\\b|learnt"
                    + "|cheque|travelled|modelled|labelled|skilful|(organi|recogni|authori|initiali|seriali|normali|summari"
                    + "|emphasi|minimi|maximi|optimi|utili|reali|speciali|standardi|synchroni|finali|prioriti)s(ed|es|ing)\\b");

    /** Words that are right in French. */
    private static final Pattern NOT_IN_ENGLISH =
            Pattern.compile("(?i)\\b(organisations?|centres?|programmes?|catalogues?|licences?|authorisation)\\b");

    /** A line of a page, or an English text beside others. */
    private static final Pattern ENGLISH = Pattern.compile("\\s*\"?en\"?: .*");

    /** A row of the glossary: its second and third column are Dutch and French. */
    private static final Pattern TRANSLATED = Pattern.compile("^(\\| [^|]+ \\|) [^|]+ \\| [^|]+ (\\| [^|]+ \\|)$");

    private Spelling() {}

    /** Lines with a word in British spelling, as {@code file:line: word}. */
    static List<String> british(List<Path> files) {
        return files.stream().flatMap(Spelling::british).toList();
    }

    private static Stream<String> british(Path file) {
        List<String> lines = lines(file);
        boolean page = file.toString().endsWith(".md");
        return IntStream.range(0, lines.size()).boxed().flatMap(number -> {
            String line = TRANSLATED.matcher(lines.get(number)).replaceFirst("$1$2");
            boolean english = page || ENGLISH.matcher(line).matches();
            return Stream.concat(words(BRITISH, line), english ? words(NOT_IN_ENGLISH, line) : Stream.empty())
                    .map(word -> file + ":" + (number + 1) + ": " + word);
        });
    }

    private static Stream<String> words(Pattern pattern, String line) {
        return pattern.matcher(line).results().map(word -> word.group());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
