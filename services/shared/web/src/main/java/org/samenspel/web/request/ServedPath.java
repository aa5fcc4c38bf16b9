package org.samenspel.web.request;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A path of the service and the methods that it has.
 *
 * @param segments the parts between its slashes; {@code {}} for a parameter, whatever its name
 * @param methods those of its resources, {@code HEAD} beside {@code GET}, and {@code OPTIONS}
 */
record ServedPath(List<String> segments, SortedSet<String> methods) {

    private static final String ANYTHING = "{}";

    /** @param template as in {@code @Path}, such as {@code /plans/{planId}} */
    static ServedPath of(String template) {
        List<String> segments = segments(template).stream()
                .map(segment -> segment.startsWith("{") ? ANYTHING : segment)
                .toList();
        return new ServedPath(segments, new TreeSet<>());
    }

    /** A slash at the end is followed by a segment in which there is nothing. */
    static List<String> segments(String path) {
        return Arrays.asList((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    /** Of several that match, the one whose literals come first is the first: a brace comes after all that may be in them. */
    String key() {
        return String.join("/", segments);
    }

    boolean matches(List<String> asked) {
        return asked.size() == segments.size()
                && IntStream.range(0, asked.size()).allMatch(i -> matches(segments.get(i), asked.get(i)));
    }

    private static boolean matches(String segment, String asked) {
        return segment.equals(ANYTHING) ? !asked.isEmpty() : segment.equals(asked);
    }

    /** As the header says it, such as {@code GET, HEAD, OPTIONS, POST}. */
    String allow() {
        return String.join(", ", methods);
    }
}
