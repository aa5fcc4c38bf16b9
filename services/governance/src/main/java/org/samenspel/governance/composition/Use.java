package org.samenspel.governance.composition;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenspel.values.rule.Rule;
import org.samenspel.values.rule.RuleViolation;

/**
 * What hangs on a body or a person: as long as there is any, it was no mistake to register it.
 *
 * @param mandates that were not withdrawn
 * @param meetings that were not cancelled
 * @param decisions that were not withdrawn
 */
record Use(int mandates, int meetings, int decisions) {

    /** @throws RuleViolation this one, which says what there is */
    void requireNone(Rule rule) {
        String there = Stream.of(
                        part(mandates, "mandate", "mandates"),
                        part(meetings, "meeting", "meetings"),
                        part(decisions, "decision", "decisions"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        if (!there.isEmpty()) {
            throw new RuleViolation(rule, "Withdraw or cancel what there is first: " + there);
        }
    }

    private static String part(int number, String one, String many) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "1 " + one;
            default -> number + " " + many;
        };
    }
}
