package org.samenspel.privacy;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is stored of a person, property by property; what is not there is left out. */
public final class Contents {

    private static final Pattern WORD = Pattern.compile("_(.)");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** @param value null leaves the property out */
    public Contents with(String property, @Nullable Object value) {
        if (value != null) {
            values.put(property, value instanceof Enum<?> constant ? codeOf(constant) : value.toString());
        }
        return this;
    }

    /** As contracts write it. */
    private static String codeOf(Enum<?> constant) {
        return WORD.matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** All of it, in the order in which it was added. */
    public Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }
}
