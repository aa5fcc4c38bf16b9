package org.samenspel.finance.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.finance.funding.FundingKind;
import org.samenspel.values.Money;
import org.samenspel.values.rule.RuleViolation;

class BudgetTableTest {

    private static final BudgetLine FIRST = line("B", LineKind.OTHER, null);

    @Test
    void refusesACodeTwice() {
        refused(BudgetRule.CODE_TWICE, "lines[1].code", () -> table(FIRST, line("B", LineKind.OTHER, null)));
    }

    @Test
    void refusesAGroupThatIsNotThere() {
        refused(BudgetRule.UNKNOWN_GROUP, "lines[1].group", () -> table(FIRST, line("C", LineKind.OTHER, "nowhere")));
    }

    @Test
    void refusesACodeOfIncomeTwice() {
        refused(
                BudgetRule.CODE_TWICE,
                "income[1].code",
                () -> withIncome(income("A", FundingKind.PROJECT, "1.00"), income("A", FundingKind.PROJECT, "2.00")));
    }

    @Test
    void percentagesOfLinesAddUpTo100AndThoseOfAGroupToItsOwn() {
        BudgetTable table = table(
                line("A", LineKind.OTHER, "office"),
                line("B", LineKind.OTHER, "office"),
                line("C", LineKind.OTHER, null));

        assertThat(table.percentages()).containsExactly(34, 33, 33);
        assertThat(table.percentageOf(table.groups().getFirst())).isEqualTo(67);
        assertThat(table.nearestPercentageOf(Money.euro("1.00"))).isEqualTo(33);
    }

    @Test
    void incomeAddsUpByKindBesideWhatIsSpent() {
        BudgetTable table = withIncome(
                income("A", FundingKind.STRUCTURAL, "1.00"),
                income("B", FundingKind.PROJECT, "1.00"),
                income("C", FundingKind.PROJECT, "1.00"));

        assertThat(table.incomeTotal()).isEqualTo(Money.euro("3.00"));
        assertThat(table.incomeOf(FundingKind.PROJECT)).contains(Money.euro("2.00"));
        assertThat(table.incomeOf(FundingKind.OWN_INCOME)).isEmpty();
        assertThat(table.incomePercentages()).containsExactly(34, 33, 33);
        assertThat(table.total()).isEqualTo(Money.euro("1.00"));
    }

    @Test
    void refusesGoalsOfAStaffLine() {
        var staff =
                new BudgetLine("C", LineKind.STAFF, "C", null, null, null, List.of("OD1.1"), Money.euro("2.00"), null);

        refused(BudgetRule.STAFF_LINE_WITH_GOALS, "lines[1].goals", () -> table(FIRST, staff));
    }

    @Test
    void refusesStaffInTwoLinesOrWithATheme() {
        BudgetTable twice = table(line("A", LineKind.STAFF, null), line("B", LineKind.STAFF, null));
        var theme = new BudgetLine("C", LineKind.STAFF, "C", null, null, "Wonen", List.of(), Money.euro("1.00"), null);

        refused(BudgetRule.STAFF_LINE_TWICE, "lines[1].kind", twice::requireStaffTogether);
        refused(BudgetRule.STAFF_LINE_TWICE, "lines[0].theme", table(theme)::requireStaffTogether);
    }

    private static BudgetTable withIncome(IncomeLine... income) {
        return new BudgetTable(List.of(FIRST), List.of(), List.of(income), null, null, CoFinancingPrint.NONE);
    }

    private static IncomeLine income(String code, FundingKind kind, String amount) {
        return new IncomeLine(code, kind, "C", Money.euro(amount), null);
    }

    private static BudgetTable table(BudgetLine... lines) {
        var group = new BudgetGroup("office", "Kantoor", null, null);
        return new BudgetTable(List.of(lines), List.of(group), List.of(), null, null, CoFinancingPrint.NONE);
    }

    private static BudgetLine line(String code, LineKind kind, @Nullable String group) {
        return new BudgetLine(code, kind, "C", group, null, null, List.of(), Money.euro("1.00"), null);
    }

    private static void refused(BudgetRule rule, String property, ThrowingCallable table) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(table).satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(rule);
            assertThat(violation.issues()).extracting(issue -> issue.name()).containsExactly(property);
        });
    }
}
