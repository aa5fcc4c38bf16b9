package org.samenspel.local;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the settings that an interface with {@code @ConfigMapping} reads, from its source. */
final class MappedSettings {

    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([\\w.]+)\"\\)");
    private static final Pattern GROUP = Pattern.compile("(?ms)^    interface (\\w+) \\{(.*?)^    }");
    private static final Pattern SETTING = Pattern.compile("(?m)^ +([\\w<>, ]+) (\\w+)\\(\\);");

    private final String source;
    private final Map<String, String> groups;

    private MappedSettings(String source) {
        this.source = GROUP.matcher(source).replaceAll("");
        groups = GROUP.matcher(source)
                .results()
                .collect(Collectors.toMap(group -> group.group(1), group -> group.group(2)));
    }

    /** None if it is no mapping; what stands in a map ends with {@code .*}. */
    static Stream<String> of(String source) {
        return MAPPING.matcher(source).results().flatMap(mapping -> new MappedSettings(source).names(mapping.group(1)));
    }

    private Stream<String> names(String prefix) {
        return names(prefix, source);
    }

    private Stream<String> names(String prefix, String body) {
        return SETTING.matcher(body).results().flatMap(setting -> {
            String name = prefix + "." + hyphenated(setting);
            String type = setting.group(1);
            if (groups.containsKey(type)) {
                return names(name, groups.get(type));
            }
            return Stream.of(type.startsWith("Map<") ? name + ".*" : name);
        });
    }

    private static String hyphenated(MatchResult setting) {
        return setting.group(2).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
