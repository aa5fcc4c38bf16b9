package org.samenspel.plans.indicator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.CsvRow;
import org.samenspel.csv.Import;
import org.samenspel.plans.plan.PlanKind;
import org.samenspel.plans.printed.Gaps;
import org.samenspel.plans.printed.PrintedCells;
import org.samenspel.values.rule.Issue;

/** Indicators as a table. */
final class IndicatorCsv implements CsvFormat<IndicatorRow> {

    static final IndicatorCsv FORMAT = new IndicatorCsv();

    private static final String ACTION = "action";
    private static final String GOAL = "goal";
    private static final String NUMBER = "number";
    private static final String TARGET = "target";

    private IndicatorCsv() {}

    /**
     * What an import of this file would do to these indicators.
     *
     * @param kind of the plan: indicators are on the actions of a year plan, and on the operational goals of a multi-year plan
     * @param homes the numbers of those actions, or the codes of those goals
     */
    static Import<IndicatorRow> compare(
            byte[] file, Map<String, IndicatorRow> existing, PlanKind kind, Set<String> homes) {
        return Import.compare(file, FORMAT, existing, candidates -> {
            candidates.forEach(candidate -> checkHome(candidate.source(), candidate.row(), kind, homes));
            remarkGaps(candidates, existing.values());
        });
    }

    @Override
    public List<String> columns() {
        return List.of(
                ACTION,
                GOAL,
                NUMBER,
                "text",
                "kind",
                "unit",
                TARGET,
                "timing",
                "startsOn",
                "endsOn",
                "source",
                "notes");
    }

    @Override
    public IndicatorRow read(Cells cells) {
        var printed = new PrintedCells(cells);
        var row = new IndicatorRow(
                printed.number(ACTION),
                printed.number(GOAL),
                printed.requiredNumber(NUMBER),
                cells.required("text", 2_000),
                cells.oneOf("kind", IndicatorKind.COUNT),
                cells.text("unit", 100),
                cells.amount(TARGET),
                printed.timing(),
                cells.oneOf("source", IndicatorSource.MANUAL),
                cells.remarks("notes"));
        checkTarget(cells.row(), row);
        if (!cells.row().isRejected("kind", TARGET)) {
            Plausibility.check(cells.row(), TARGET, row.kind(), row.target());
        }
        return row;
    }

    @Override
    public List<@Nullable Object> write(IndicatorRow row) {
        return Arrays.asList(
                row.action(),
                row.goal(),
                row.number(),
                row.text(),
                row.kind(),
                row.unit(),
                row.target(),
                row.timing().asPrinted(),
                row.timing().startsOn(),
                row.timing().endsOn(),
                row.source(),
                row.notes());
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

    private static void checkTarget(CsvRow source, IndicatorRow row) {
        BigDecimal target = row.target();
        if (source.isRejected("kind", TARGET) || row.kind().hasTarget() == (target != null)) {
            return;
        }
        if (target == null) {
            source.reject(TARGET, null, "A count or a percentage has a target", Issue.REQUIRED_INPUT);
        } else {
            source.reject(TARGET, target.toString(), "Only a count or a percentage has a target", Issue.INVALID_INPUT);
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
            Objects.requireNonNull(gaps.get(row.group()))
                    .before(row.number())
                    .ifPresent(missing -> candidate
                            .source()
                            .remark("There is no number %s before %s".formatted(missing, row.number())));
        }
    }
}
