package org.samenspel.gateway.access;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A method and a path as a setting names it, in which {@code *} or {@code {name}} stands for any one segment. */
final class OperationPattern {
    private static final Pattern FORM = Pattern.compile("[A-Z]+ (/([\\w.-]+|\\*|\\{\\w+}))+");
    private static final String ANY = "";

    private final String method;
    private final List<String> segments;

    private OperationPattern(String method, List<String> segments) {
        this.method = method;
        this.segments = segments;
    }

    static OperationPattern parse(String operation) {
        if (!FORM.matcher(operation).matches()) {
            throw new IllegalArgumentException(
                    "samenspel.gateway: '" + operation + "' is not a method and a path, such as GET /plans/v1/health");
        }
        String[] parts = operation.split(" /", 2);
        return new OperationPattern(
                parts[0],
                Arrays.stream(parts[1].split("/"))
                        .map(segment -> segment.matches("\\*|\\{\\w+}") ? ANY : segment)
                        .toList());
    }

    /** Compares segment by segment where they stand: this is asked some times of every request. */
    boolean matches(String asked, String path) {
        if (!method.equals(asked)) {
            return false;
        }
        int end = 0;
        for (String segment : segments) {
            int start = end + 1;
            if (end >= path.length() || path.charAt(end) != '/') {
                return false;
            }
            end = path.indexOf('/', start);
            end = end < 0 ? path.length() : end;
            if (segment.equals(ANY) ? start == end : !isAt(path, start, end, segment)) {
                return false;
            }
        }
        return end == path.length();
    }

    private static boolean isAt(String path, int start, int end, String segment) {
        return end - start == segment.length() && path.startsWith(segment, start);
    }
}
