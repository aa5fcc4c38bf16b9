package org.samenspel.plans.indicator;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.CsvRow;
import org.samenspel.csv.Import;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.plan.WithdrawnRows;
import org.samenspel.plans.printed.Gaps;
import org.samenspel.plans.printed.PrintedCells;
import org.samenspel.values.rule.Issue;

/** Indicators as a table. */
final class IndicatorCsv implements CsvFormat<IndicatorRow> {

    static final IndicatorCsv FORMAT = new IndicatorCsv();

    private static final String ACTION = "action";
    private static final String GOAL = "goal";
    private static final String NUMBER = "number";

    private IndicatorCsv() {}

    /**
     * What an import of this file would do to these indicators.
     *
     * @param existing what is there before it, by key, also what was withdrawn
     * @param references looks at what the rows name
     */
    static Import<IndicatorRow> compare(
            byte[] file,
            Map<String, IndicatorRow> existing,
            ImportedPlan plan,
            Consumer<List<Candidate<IndicatorRow>>> references) {
        var withdrawn = new WithdrawnRows<>("Indicator", existing, IndicatorRow::withdrawal);
        Import<IndicatorRow> result = Import.compare(file, FORMAT, existing, all -> {
            List<Candidate<IndicatorRow>> candidates = withdrawn.refuse(all, NUMBER);
            candidates.forEach(candidate -> checkHome(candidate.source(), candidate.row(), plan.kind(), plan.homes()));
            IndicatorWholes.check(candidates, withdrawn.remaining().keySet());
            CountedDays.check(plan.days(), candidates, withdrawn.remaining());
            candidates.forEach(candidate -> checkContributions(candidate.source(), candidate.row(), plan.multiYear()));
            remarkGaps(candidates, existing.values());
            references.accept(candidates);
        });
        return result.leftOutAmong(withdrawn.remaining().keySet());
    }

    @Override
    public List<String> columns() {
        return List.of(
                ACTION,
                GOAL,
                NUMBER,
                "part",
                "text",
                "kind",
                "unit",
                "target",
                "targetMaximum",
                "targetBase",
                "direction",
                "combination",
                "counts",
                "minimumAttendance",
                "baseline",
                "countsFrom",
                "countsTo",
                "municipalities",
                "timing",
                "startsOn",
                "endsOn",
                "sources",
                "sourceReference",
                "contributesTo",
                "notes",
                "withdrawnOn",
                "withdrawnBecause");
    }

    @Override
    public Set<String> optionalColumns() {
        return Set.copyOf(WithdrawnRows.COLUMNS);
    }

    @Override
    public IndicatorRow read(Cells cells) {
        var printed = new PrintedCells(cells);
        var counted = new CountedCells(cells);
        IndicatorKind kind = cells.oneOf("kind", IndicatorKind.COUNT);
        List<IndicatorSource> sources = counted.sources();
        return new IndicatorRow(
                printed.number(ACTION),
                printed.number(GOAL),
                printed.requiredNumber(NUMBER),
                printed.number("part"),
                cells.required("text", 2_000),
                kind,
                cells.text("unit", 100),
                counted.target(kind),
                counted.counting(kind, sources),
                printed.timing(),
                sources,
                cells.text("sourceReference", 300),
                counted.contributions(),
                cells.remarks("notes"),
                WithdrawnRows.read(cells));
    }

    @Override
    public List<@Nullable Object> write(IndicatorRow row) {
        Target target = row.target();
        Counting counting = row.counting();
        return WithdrawnRows.written(
                Arrays.asList(
                        row.action(),
                        row.goal(),
                        row.number(),
                        row.part(),
                        row.text(),
                        row.kind(),
                        row.unit(),
                        target.value(),
                        target.maximum(),
                        target.base(),
                        target.direction(),
                        counting.combination(),
                        counting.counts(),
                        counting.minimumAttendance(),
                        counting.baseline(),
                        counting.countsFrom(),
                        counting.countsTo(),
                        counting.municipalities(),
                        row.timing().asPrinted(),
                        row.timing().startsOn(),
                        row.timing().endsOn(),
                        Cells.joined(row.sources().stream().map(Cells::code).toList()),
                        row.sourceReference(),
                        contributions(row),
                        row.notes()),
                row.withdrawal());
    }

    private static String contributions(IndicatorRow row) {
        return Cells.joined(
                row.contributesTo().stream().map(Contribution::toString).toList());
    }

    @Override
    public String keyColumn() {
        return NUMBER;
    }

    @Override
    public List<String> keyColumns() {
        return List.of(ACTION, GOAL, NUMBER);
    }

    @Override
    public String key(IndicatorRow row) {
        return row.key();
    }

    private static void checkContributions(CsvRow source, IndicatorRow row, Set<String> multiYear) {
        for (Contribution contribution : row.contributesTo()) {
            if (!multiYear.contains(contribution.indicator())) {
                String detail = "The multi-year plan has no indicator " + contribution.indicator();
                source.reject("contributesTo", contribution.indicator(), detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
            }
        }
    }

    private static void checkHome(CsvRow source, IndicatorRow row, PlanKind kind, Set<String> homes) {
        switch (kind) {
            case YEAR -> checkHome(source, ACTION, row.action(), GOAL, row.goal(), homes);
            case MULTI_YEAR -> checkHome(source, GOAL, row.goal(), ACTION, row.action(), homes);
        }
    }

    private static void checkHome(
            CsvRow source,
            String column,
            @Nullable String home,
            String otherColumn,
            @Nullable String other,
            Set<String> homes) {
        if (other != null) {
            source.reject(
                    otherColumn, other, "In a plan of this kind an indicator is on its " + column, Issue.INVALID_INPUT);
        } else if (home == null) {
            source.reject(column, null, column + " is required", Issue.REQUIRED_INPUT);
        } else if (!homes.contains(home)) {
            String detail = "There is no %s %s".formatted(column.equals(GOAL) ? "operational goal" : column, home);
            source.reject(column, home, detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
        }
    }

    private static void remarkGaps(List<Candidate<IndicatorRow>> candidates, Collection<IndicatorRow> existing) {
        var all = Stream.concat(candidates.stream().map(Candidate::row), existing.stream());
        Map<String, Gaps> gaps = all.collect(Collectors.groupingBy(
                IndicatorRow::group,
                Collectors.collectingAndThen(
                        Collectors.mapping(IndicatorRow::number, Collectors.toList()), Gaps::new)));
        for (Candidate<IndicatorRow> candidate : candidates) {
            IndicatorRow row = candidate.row();
            if (row.part() != null) {
                continue;
            }
            Objects.requireNonNull(gaps.get(row.group()))
                    .before(row.number())
                    .ifPresent(missing -> candidate
                            .source()
                            .remark("There is no number %s before %s".formatted(missing, row.number())));
        }
    }
}
