package org.samenspel.plans.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That what a year reaches counts for what is to be reached in several years.
 *
 * @param indicator the key of an indicator of the multi-year plan, such as {@code OD4.2/2}
 * @param by what of it counts
 */
public record Contribution(String indicator, By by) {

    private static final Pattern FORM = Pattern.compile("([^:/]+/[^:/]+(?:/[^:/]+)?)(?::(value|occurrences|once))?");

    /**
     * Such as {@code OD4.2/2} or {@code OD2.1/1:occurrences}.
     *
     * @throws IllegalArgumentException if the text is none of them
     */
    static Contribution parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("must be such as OD4.2/2 or OD2.1/1:occurrences");
        }
        String by = matcher.group(2);
        return new Contribution(matcher.group(1), by == null ? By.VALUE : By.named(by));
    }

    @Override
    public String toString() {
        return by == By.VALUE ? indicator : indicator + ":" + by.name().toLowerCase(Locale.ROOT);
    }

    /** What of an indicator counts for another one. */
    public enum By {
        /** As much as was measured; one when it is achieved. */
        VALUE,
        /** How many consultations, meetings and others there were, however many people came. */
        OCCURRENCES,
        /** One when it is reached. */
        ONCE;

        private static By named(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
