package org.samenspel.finance.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.finance.money.Euro;
import org.samenspel.finance.money.Percentages;
import org.samenspel.values.Money;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/**
 * The table of a budget as a source prints it, and what can be computed from it.
 *
 * @param lines what is spent
 * @param income what comes in
 * @param printedTotal the total of what is spent, as printed
 * @param printedIncomeTotal the total of what comes in, as printed
 * @param coFinancing what is printed of the own contributions in projects
 */
public record BudgetTable(
        List<BudgetLine> lines,
        List<BudgetGroup> groups,
        List<IncomeLine> income,
        @Nullable Money printedTotal,
        @Nullable Money printedIncomeTotal,
        CoFinancingPrint coFinancing) {

    public BudgetTable {
        lines = List.copyOf(lines);
        groups = List.copyOf(groups);
        income = List.copyOf(income);
        requireUnique("lines", lines, BudgetLine::code);
        requireUnique("groups", groups, BudgetGroup::code);
        requireUnique("income", income, IncomeLine::code);
        requireKnownGroups(lines, groups);
        requireStaffWithoutGoals(lines);
    }

    /** The sum of the lines. */
    public Money total() {
        return lines.stream().map(BudgetLine::amount).collect(Euro.sum());
    }

    /** The sum of the lines under a heading. */
    public Money totalOf(BudgetGroup group) {
        return linesOf(group).stream().map(BudgetLine::amount).collect(Euro.sum());
    }

    /** The sum of the lines of a kind. */
    public Money totalOf(LineKind kind) {
        return lines.stream()
                .filter(line -> line.kind() == kind)
                .map(BudgetLine::amount)
                .collect(Euro.sum());
    }

    /** The lines under a heading. */
    public List<BudgetLine> linesOf(BudgetGroup group) {
        return lines.stream()
                .filter(line -> group.code().equals(line.groupCode()))
                .toList();
    }

    /** An amount in whole percents of the total, as a print rounds each by itself: to the nearest; 0 of nothing. */
    public int nearestPercentageOf(Money amount) {
        return Percentages.nearest(amount, total());
    }

    /** The lines in whole percents of the total, in their order, so that they add up. */
    public List<Integer> percentages() {
        return Percentages.addingUp(lines.stream().map(BudgetLine::amount).toList());
    }

    /** What the percentages of the lines under a heading are together. */
    public int percentageOf(BudgetGroup group) {
        List<Integer> percentages = percentages();
        return IntStream.range(0, lines.size())
                .filter(index -> group.code().equals(lines.get(index).groupCode()))
                .map(percentages::get)
                .sum();
    }

    /** What comes in. */
    public Money incomeTotal() {
        return income.stream().map(IncomeLine::amount).collect(Euro.sum());
    }

    /** What comes in of a kind; empty when no line says anything of it. */
    public Optional<Money> incomeOf(FundingKind kind) {
        List<Money> amounts = income.stream()
                .filter(line -> line.kind() == kind)
                .map(IncomeLine::amount)
                .toList();
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(amounts.stream().collect(Euro.sum()));
    }

    /** The lines of income in whole percents of all income, in their order, so that they add up. */
    public List<Integer> incomePercentages() {
        return Percentages.addingUp(income.stream().map(IncomeLine::amount).toList());
    }

    /** What is for each goal: each line in equal parts over the goals it names, the cents left over to those named first. */
    public Map<String, Money> perGoal() {
        Map<String, Money> perGoal = new TreeMap<>();
        lines.stream().filter(line -> !line.goals().isEmpty()).forEach(line -> {
            List<Money> parts = line.amount().split(line.goals().size());
            IntStream.range(0, parts.size())
                    .forEach(index -> perGoal.merge(line.goals().get(index), parts.get(index), Money::plus));
        });
        return perGoal;
    }

    /** Every goal that a line names, with the place in the table where it is. */
    Map<String, String> goals() {
        Map<String, String> goals = new LinkedHashMap<>();
        for (int index = 0; index < lines.size(); index++) {
            String place = "lines[%d].goals".formatted(index);
            lines.get(index).goals().forEach(goal -> goals.putIfAbsent(goal, place));
        }
        return goals;
    }

    private static <T> void requireUnique(String property, List<T> rows, Function<T, String> code) {
        Set<String> seen = new HashSet<>();
        List<Issue> twice = IntStream.range(0, rows.size())
                .filter(index -> !seen.add(code.apply(rows.get(index))))
                .mapToObj(index -> Issue.invalid(
                        "%s[%d].code".formatted(property, index), code.apply(rows.get(index)), "is there twice"))
                .toList();
        if (!twice.isEmpty()) {
            throw new RuleViolation(
                    BudgetRule.CODE_TWICE, "Give each of the %s a code of its own".formatted(property), twice);
        }
    }

    private static void requireKnownGroups(List<BudgetLine> lines, List<BudgetGroup> groups) {
        List<String> known = groups.stream().map(BudgetGroup::code).toList();
        List<Issue> unknown = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String group = lines.get(index).groupCode();
            if (group != null && !known.contains(group)) {
                unknown.add(Issue.referenceNotFound("lines[%d].group".formatted(index), group));
            }
        }
        if (!unknown.isEmpty()) {
            throw new RuleViolation(BudgetRule.UNKNOWN_GROUP, "Every group of a line must be in groups", unknown);
        }
    }

    /**
     * What staff costs per theme stands with its staff allocations, which partners see less of: here it is one sum. Asked of what is
     * put in, not of what is there: tables of before the rule stay readable.
     */
    void requireStaffTogether() {
        requireNone(
                staffLines(lines).skip(1),
                "lines[%d].kind",
                BudgetRule.STAFF_LINE_TWICE,
                "Give all staff in one line, and each theme in the staff allocations");
        requireNone(
                staffLines(lines).filter(index -> lines.get(index).theme() != null),
                "lines[%d].theme",
                BudgetRule.STAFF_LINE_TWICE,
                "Give all staff in one line, and each theme in the staff allocations");
    }

    /** The goals of staff are those of its staff allocations: here they would count twice. */
    private static void requireStaffWithoutGoals(List<BudgetLine> lines) {
        requireNone(
                staffLines(lines).filter(index -> !lines.get(index).goals().isEmpty()),
                "lines[%d].goals",
                BudgetRule.STAFF_LINE_WITH_GOALS,
                "Name the goals in the staff allocations");
    }

    private static IntStream staffLines(List<BudgetLine> lines) {
        return IntStream.range(0, lines.size()).filter(index -> lines.get(index).kind() == LineKind.STAFF);
    }

    private static void requireNone(IntStream wrong, String property, BudgetRule rule, String detail) {
        List<Issue> issues = wrong.mapToObj(index -> Issue.invalid(property.formatted(index), null, detail))
                .toList();
        if (!issues.isEmpty()) {
            throw new RuleViolation(rule, detail, issues);
        }
    }
}
