package org.samenspel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of Markdown files to other files of the repository. */
final class Links {
    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:|#)([^)#\\s]+)[^)]*\\)");

    private Links() {}

    /** Links behind which there is nothing, as {@code file: link}. */
    static List<String> broken(List<Path> files) {
        return files.stream().flatMap(Links::broken).toList();
    }

    private static Stream<String> broken(Path file) {
        return targets(file)
                .filter(target -> !Files.exists(file.resolveSibling(target)))
                .map(target -> file + ": " + target);
    }

    private static Stream<String> targets(Path file) {
        try {
            String prose = CODE.matcher(Files.readString(file)).replaceAll("");
            return LINK.matcher(prose).results().map((MatchResult link) -> link.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
