package org.samenspel.plans.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.CsvRow;
import org.samenspel.plans.printed.PlanDays;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;

/** Which days count after an import: those outside the plan are odd, and an indicator for which no day counts is refused. */
final class CountedDays {

    private static final List<String> COLUMNS = List.of("countsFrom", "countsTo", "startsOn", "endsOn");

    private final Period plan;
    private final Map<String, IndicatorRow> all;

    /** @param existing what is there before the import, by key */
    private CountedDays(Period plan, List<Candidate<IndicatorRow>> candidates, Map<String, IndicatorRow> existing) {
        this.plan = plan;
        this.all = new HashMap<>(existing);
        candidates.forEach(candidate -> all.put(candidate.key(), candidate.row()));
    }

    static void check(Period plan, List<Candidate<IndicatorRow>> candidates, Map<String, IndicatorRow> existing) {
        var days = new CountedDays(plan, candidates, existing);
        candidates.stream()
                .filter(candidate -> !candidate.source().isRejected(COLUMNS.toArray(String[]::new)))
                .forEach(candidate -> days.check(candidate.source(), candidate.row()));
    }

    private void check(CsvRow source, IndicatorRow row) {
        var planDays = new PlanDays(plan);
        planDays.check(source, row.timing());
        planDays.check(source, "countsFrom", row.counting().countsFrom());
        planDays.check(source, "countsTo", row.counting().countsTo());
        if (counted(row) == null) {
            refuse(source, row, "No day counts: the last one would be before the first");
        } else if (row.part() == null) {
            all.values().stream()
                    .filter(part -> part.part() != null && part.whole().equals(row.key()) && counted(part) == null)
                    .findFirst()
                    .ifPresent(part -> refuse(source, row, "No day counts on its part " + part.part()));
        }
    }

    /** The days that count on it; null when none does. */
    private @Nullable Period counted(IndicatorRow row) {
        IndicatorRow whole = row.part() == null ? null : all.get(row.whole());
        Period around = whole == null ? plan : counted(whole);
        return around == null || row.counting().isEmpty(row.timing(), around)
                ? null
                : row.counting().period(row.timing(), around);
    }

    private static void refuse(CsvRow source, IndicatorRow row, String detail) {
        String column = row.counting().countsFrom() == null
                ? row.counting().countsTo() == null ? "endsOn" : "countsTo"
                : "countsFrom";
        source.reject(column, null, detail, Issue.OUT_OF_RANGE);
    }
}
