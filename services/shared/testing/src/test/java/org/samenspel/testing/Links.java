package org.samenspel.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The links of Markdown files to other files of the repository, and to the headings in them. */
final class Links {
    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("]\\((?!\\w+:)([^)#\\s]*)(?:#([^)\\s]+))?[^)]*\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.+)$");

    private Links() {}

    /** Links behind which there is nothing, as {@code file: link}. */
    static List<String> broken(List<Path> files) {
        return files.stream().flatMap(Links::broken).toList();
    }

    private static Stream<String> broken(Path file) {
        String prose = CODE.matcher(withoutBlocks(file)).replaceAll("");
        return LINK.matcher(prose)
                .results()
                .filter(link -> !leadsSomewhere(file, link))
                .map(link -> file + ": " + link.group(1) + (link.group(2) == null ? "" : "#" + link.group(2)));
    }

    private static boolean leadsSomewhere(Path file, MatchResult link) {
        Path target = link.group(1).isEmpty() ? file : file.resolveSibling(link.group(1));
        return Files.exists(target) && (link.group(2) == null || anchors(target).anyMatch(link.group(2)::equals));
    }

    /** The names of headings, as GitHub and GitLab make them. */
    private static Stream<String> anchors(Path page) {
        return HEADING.matcher(withoutBlocks(page))
                .results()
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'));
    }

    private static String withoutBlocks(Path file) {
        try {
            return BLOCK.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
