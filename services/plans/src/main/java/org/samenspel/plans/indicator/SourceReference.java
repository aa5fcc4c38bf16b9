package org.samenspel.plans.indicator;

import java.util.Collection;
import org.samenspel.values.EnterpriseNumber;
import org.samenspel.values.text.SearchKey;

/** Which agreement, body or project an indicator counts: a number in any printed form, a name whatever accents and case. */
record SourceReference(String text) {

    /** Whether one of these names is meant. */
    boolean isOneOf(Collection<String> names) {
        return names.stream().map(SourceReference::key).anyMatch(key(text)::equals);
    }

    /** What is equal for the same number or name. */
    private static String key(String name) {
        try {
            return EnterpriseNumber.parse(name).digits();
        } catch (IllegalArgumentException _) {
            return SearchKey.of(name);
        }
    }
}
