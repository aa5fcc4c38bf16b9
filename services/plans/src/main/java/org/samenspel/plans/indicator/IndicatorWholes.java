package org.samenspel.plans.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.CsvRow;
import org.samenspel.values.rule.Issue;

/** What an import must keep to between an indicator and its parts. */
final class IndicatorWholes {

    private IndicatorWholes() {}

    /** @param existing the keys of what is there before the import */
    static void check(List<Candidate<IndicatorRow>> candidates, Set<String> existing) {
        Set<String> all = new HashSet<>(existing);
        candidates.forEach(candidate -> all.add(candidate.key()));
        Set<String> withParts = all.stream()
                .filter(key -> key.chars().filter(character -> character == '/').count() > 1)
                .map(key -> key.substring(0, key.lastIndexOf('/')))
                .collect(Collectors.toSet());
        candidates.forEach(candidate -> check(candidate.source(), candidate.row(), all, withParts));
    }

    private static void check(CsvRow source, IndicatorRow row, Set<String> all, Set<String> withParts) {
        boolean isItsParts = row.counting().combination() == Combination.PARTS;
        if (row.part() == null) {
            if (isItsParts && !withParts.contains(row.key())) {
                source.reject("combination", "parts", "There is no part of " + row.key(), Issue.INVALID_INPUT);
            }
            if (row.counting().municipalities() != null) {
                source.reject("municipalities", null, "Only a part counts some municipalities", Issue.INVALID_INPUT);
            }
            return;
        }
        if (!all.contains(row.whole())) {
            String detail = "There is no indicator %s that it is a part of".formatted(row.whole());
            source.reject("part", row.part(), detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
        }
        if (isItsParts) {
            source.reject("combination", "parts", "A part has no parts", Issue.INVALID_INPUT);
        }
        if (!row.contributesTo().isEmpty()) {
            source.reject("contributesTo", null, "The whole contributes, not its part", Issue.INVALID_INPUT);
        }
    }
}
