package org.samenspel.cluster.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file beside a class, with `${names}` in the place of what is decided elsewhere. */
public final class Template {

    private static final Pattern NAME = Pattern.compile("\\$\\{([a-z.-]+)}");

    private Template() {}

    /** Refuses a name without a value: a file with a gap would be found out much later. */
    public static String filled(Class<?> beside, String file, Map<String, String> values) {
        return NAME.matcher(text(beside, file))
                .replaceAll(found -> Matcher.quoteReplacement(value(file, found.group(1), values)));
    }

    /** A line for each argument; what begins with `#` says why. */
    public static List<String> arguments(Class<?> beside, String part, Map<String, String> values) {
        return filled(beside, part + ".arguments", values)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String value(String file, String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Nothing is called " + name + " in " + file);
        }
        return value;
    }

    private static String text(Class<?> beside, String file) {
        try (var content = beside.getResourceAsStream(file)) {
            if (content == null) {
                throw new IllegalArgumentException("No file " + file);
            }
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
