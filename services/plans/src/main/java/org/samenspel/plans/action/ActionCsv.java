package org.samenspel.plans.action;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.Candidate;
import org.samenspel.csv.Cells;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.Import;
import org.samenspel.plans.plan.WithdrawnRows;
import org.samenspel.plans.printed.Gaps;
import org.samenspel.plans.printed.PlanDays;
import org.samenspel.plans.printed.PrintedCells;
import org.samenspel.values.Period;
import org.samenspel.values.rule.Issue;

/** Actions as a table. */
final class ActionCsv implements CsvFormat<ActionRow> {

    static final ActionCsv FORMAT = new ActionCsv();

    private static final String GOALS = "goals";
    private static final String INTERNAL_COOPERATION = "internalCooperation";

    private ActionCsv() {}

    /**
     * What an import of this file would do to these actions.
     *
     * @param existing what is there before it, by number, also what was withdrawn
     * @param plan the days of the plan
     * @param operationalGoals the codes that an action may name
     */
    static Import<ActionRow> compare(
            byte[] file, Map<String, ActionRow> existing, Period plan, Set<String> operationalGoals) {
        var withdrawn = new WithdrawnRows<>("Action", existing, ActionRow::withdrawal);
        Import<ActionRow> result = Import.compare(file, FORMAT, existing, all -> {
            List<Candidate<ActionRow>> candidates = withdrawn.refuse(all, "number");
            var days = new PlanDays(plan);
            candidates.forEach(
                    candidate -> days.check(candidate.source(), candidate.row().timing()));
            checkGoals(candidates, operationalGoals);
            remarkGaps(candidates, existing.keySet());
        });
        return result.leftOutAmong(withdrawn.remaining().keySet());
    }

    @Override
    public List<String> columns() {
        return List.of(
                "number",
                "theme",
                "title",
                GOALS,
                "responsible",
                "timing",
                "startsOn",
                "endsOn",
                "networkPartners",
                "notes",
                "description",
                INTERNAL_COOPERATION,
                "grantor",
                "withdrawnOn",
                "withdrawnBecause");
    }

    @Override
    public Set<String> optionalColumns() {
        return Set.copyOf(WithdrawnRows.COLUMNS);
    }

    @Override
    public ActionRow read(Cells cells) {
        var printed = new PrintedCells(cells);
        String number = printed.requiredNumber("number");
        String theme = cells.requiredName("theme", 200);
        String title = cells.requiredName("title", 500);
        cells.required(GOALS, 500);
        return new ActionRow(
                number,
                theme,
                title,
                cells.list(GOALS, 500),
                cells.text("responsible", 500),
                printed.timing(),
                cells.list("networkPartners", 2_000),
                cells.remarks("notes"),
                cells.text("description", 2_000),
                cells.list(INTERNAL_COOPERATION, 2_000).stream()
                        .map(InternalCooperation::parse)
                        .toList(),
                cells.text("grantor", 200),
                WithdrawnRows.read(cells));
    }

    @Override
    public List<@Nullable Object> write(ActionRow row) {
        return WithdrawnRows.written(
                Arrays.asList(
                        row.number(),
                        row.theme(),
                        row.title(),
                        Cells.joined(row.goals()),
                        row.responsible(),
                        row.timing().asPrinted(),
                        row.timing().startsOn(),
                        row.timing().endsOn(),
                        Cells.joined(row.networkPartners()),
                        row.notes(),
                        row.description(),
                        Cells.joined(row.internalCooperation().stream()
                                .map(InternalCooperation::asPrinted)
                                .toList()),
                        row.grantor()),
                row.withdrawal());
    }

    @Override
    public String keyColumn() {
        return "number";
    }

    @Override
    public String key(ActionRow row) {
        return row.number();
    }

    private static void checkGoals(List<Candidate<ActionRow>> candidates, Set<String> operationalGoals) {
        for (Candidate<ActionRow> candidate : candidates) {
            String unknown = candidate.row().goals().stream()
                    .filter(goal -> !operationalGoals.contains(goal))
                    .collect(Collectors.joining(", "));
            if (!unknown.isEmpty()) {
                String detail = "There is no operational goal " + unknown;
                candidate.source().reject(GOALS, unknown, detail, Issue.REFERENCED_RESOURCE_NOT_FOUND);
            }
        }
    }

    private static void remarkGaps(List<Candidate<ActionRow>> candidates, Set<String> existing) {
        var gaps = new Gaps(Stream.concat(candidates.stream().map(Candidate::key), existing.stream())
                .toList());
        candidates.forEach(candidate -> gaps.before(candidate.key())
                .ifPresent(missing -> candidate
                        .source()
                        .remark("There is no number %s before %s".formatted(missing, candidate.key()))));
    }
}
