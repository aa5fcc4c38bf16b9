package org.samenspel.plans.indicator;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.samenspel.values.EnterpriseNumber;
import org.samenspel.values.text.SearchKey;

/** Which agreement, body or project an indicator counts: a number in any printed form, a name whatever accents and case. */
record SourceReference(String text) {

    private static final Pattern NUMBER = Pattern.compile("(?i)(BE)?[ .]*([0-9][ .]*){9,10}");

    /** Whether one of these names is meant. */
    boolean isOneOf(Collection<String> names) {
        return names.stream().map(SourceReference::key).anyMatch(key(text)::equals);
    }

    /** Whether it is written as a number of the enterprise register, and is none. */
    boolean isWrongNumber() {
        return NUMBER.matcher(text).matches() && number().isEmpty();
    }

    /** The ten digits, if it is a number of the enterprise register. */
    Optional<String> number() {
        return number(text);
    }

    /** What is equal for the same number or name. */
    private static String key(String name) {
        return number(name).orElseGet(() -> SearchKey.of(name));
    }

    private static Optional<String> number(String text) {
        try {
            return Optional.of(EnterpriseNumber.parse(text).digits());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
