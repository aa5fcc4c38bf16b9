package org.samenspel.local;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that an interface with {@code @ConfigMapping} reads, from its source: their names and defaults. */
final class MappedSettings {

    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([\\w.]+)\"\\)");
    private static final Pattern GROUP = Pattern.compile("(?ms)^    interface (\\w+) \\{(.*?)^    }");
    private static final Pattern SETTING = Pattern.compile(
            "(?m)(?:^ +@WithDefault\\(\"(?<default>[^\"]*)\"\\)\\n)?^ +(?<type>[\\w<>, ]+) (?<name>\\w+)\\(\\);");

    private static final Pattern SEVERAL = Pattern.compile("List<(\\w+)>");

    /**
     * One of them.
     *
     * @param name what stands in a map ends with {@code .*}, a list with {@code [*]}
     * @param value its default; empty when it has none
     */
    record Setting(String name, Optional<String> value) {}

    private final String source;
    private final Map<String, String> groups;

    private MappedSettings(String source) {
        this.source = GROUP.matcher(source).replaceAll("");
        groups = GROUP.matcher(source)
                .results()
                .collect(Collectors.toMap(group -> group.group(1), group -> group.group(2)));
    }

    /** None if it is no mapping. */
    static Stream<Setting> of(String source) {
        return MAPPING.matcher(source).results().flatMap(mapping -> new MappedSettings(source).all(mapping.group(1)));
    }

    private Stream<Setting> all(String prefix) {
        return settings(prefix, source);
    }

    private Stream<Setting> settings(String prefix, String body) {
        return SETTING.matcher(body).results().flatMap(setting -> {
            String name = prefix + "." + hyphenated(setting);
            String type = setting.group("type");
            if (groups.containsKey(type)) {
                return settings(name, groups.get(type));
            }
            Matcher several = SEVERAL.matcher(type);
            if (several.matches() && groups.containsKey(several.group(1))) {
                return settings(name + "[*]", groups.get(several.group(1)));
            }
            return Stream.of(new Setting(
                    type.startsWith("Map<") ? name + ".*" : name, Optional.ofNullable(setting.group("default"))));
        });
    }

    private static String hyphenated(MatchResult setting) {
        return setting.group("name").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
