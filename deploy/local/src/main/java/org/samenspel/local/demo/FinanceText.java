package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Finance.AmountComparison;
import org.samenspel.local.demo.Finance.Budget;
import org.samenspel.local.demo.Finance.FundingSource;
import org.samenspel.local.demo.Finance.Group;
import org.samenspel.local.demo.Finance.IncomeMix;
import org.samenspel.local.demo.Finance.Line;
import org.samenspel.local.demo.Finance.PercentageComparison;
import org.samenspel.local.demo.Finance.Reconciliation;
import org.samenspel.local.demo.Finance.StaffAllocation;
import org.samenspel.local.demo.Finance.Terms;

/** The budget as printed, and where the printed figures differ. */
final class FinanceText {

    private final Page page;

    FinanceText(Page page) {
        this.page = page;
    }

    void write(Finance finance) {
        Budget budget = finance.budget();
        page.heading("Budget " + budget.reference() + ": " + budget.state() + " on " + budget.approvedOn());
        for (Group group : budget.groups()) {
            row(group.category(), group.total().value(), group.printedPercentage());
            lines(budget, group.code());
        }
        lines(budget, null);
        row("Total", budget.total().value(), null);
        staff(finance.staffAllocations());
        fundingSources(finance.fundingSources(), finance.incomeMix());
        differences(finance.reconciliation());
    }

    private void lines(Budget budget, @Nullable String group) {
        for (Line line : budget.lines()) {
            if (Objects.equals(line.group(), group)) {
                String indent = group == null ? "" : "  ";
                row(indent + line.category(), line.amount().value(), line.printedPercentage());
            }
        }
    }

    private void row(String category, BigDecimal amount, @Nullable Integer percentage) {
        page.line("%-42s %14s  %s", category, Page.amount(amount), percentage == null ? "" : percentage + " %");
    }

    private void staff(List<StaffAllocation> staffAllocations) {
        page.blank();
        page.line("Staff");
        BigDecimal fte = BigDecimal.ZERO;
        BigDecimal payroll = BigDecimal.ZERO;
        for (StaffAllocation one : staffAllocations) {
            page.line(
                    "  %-33s %5s FTE %14s  %s",
                    one.theme(),
                    Page.amount(one.fte()),
                    Page.amount(one.payroll().value()),
                    String.join(", ", one.goals()));
            if (one.remark() != null) {
                page.wrapped("      ", "“%s”".formatted(one.remark()));
            }
            fte = fte.add(one.fte());
            payroll = payroll.add(one.payroll().value());
        }
        page.line("  %-33s %5s FTE %14s", "Total", Page.amount(fte), Page.amount(payroll));
    }

    private void fundingSources(List<FundingSource> fundingSources, IncomeMix mix) {
        page.blank();
        page.line("Income");
        for (FundingSource source : fundingSources) {
            String share = source.ownContribution() == null
                    ? ""
                    : "adds %s%s"
                            .formatted(
                                    Page.amount(
                                            source.ownContribution().required().value()),
                                    terms(source.ownContributionTerms()));
            page.line(
                    "  %-26s %-11s %11s %-8s  %s",
                    source.reference(), source.kind(), amount(source), derived(source), share);
            if (source.refundCapRate() != null) {
                page.line("      of the costs %s %% is refunded at most", Page.number(source.refundCapRate()));
            }
        }
        page.line(
                "  %s %% is not structural, counting what is known (%d unknown); the target is %s: %s",
                Page.number(mix.nonStructuralPercentage()), mix.unknown(), mix.target(), reached(mix.targetReached()));
    }

    private static String reached(@Nullable Boolean reached) {
        if (reached == null) {
            return "not known";
        }
        return reached ? "reached" : "not reached";
    }

    /** Such as {@code , 5 to 10 % of subsidy}. */
    private static String terms(@Nullable Terms terms) {
        if (terms == null) {
            return " itself";
        }
        String highest = terms.highestRate() == null ? "" : " to " + Page.number(terms.highestRate());
        return ", %s%s %% of %s".formatted(Page.number(terms.lowestRate()), highest, terms.base());
    }

    private static String amount(FundingSource source) {
        return source.amount() == null
                ? "not known"
                : Page.amount(source.amount().value());
    }

    private static String derived(FundingSource source) {
        return source.amount() == null || source.amountPrinted() ? "" : "derived";
    }

    private void differences(Reconciliation reconciliation) {
        page.blank();
        page.line("Figures that differ");
        int agree = 0;
        for (AmountComparison one : reconciliation.amounts()) {
            if (one.difference().value().signum() == 0) {
                agree++;
            } else {
                page.line(
                        "  %-36s %12s - %12s = %11s",
                        Page.words(one.code()),
                        Page.amount(one.left().value()),
                        Page.amount(one.right().value()),
                        Page.amount(one.difference().value()));
            }
        }
        for (PercentageComparison one : reconciliation.percentages()) {
            if (one.difference() == 0) {
                agree++;
            } else {
                page.line(
                        "  %-36s %10d %% - %10d %% = %9d %%",
                        Page.words(one.code()), one.left(), one.right(), one.difference());
            }
        }
        page.line("  %d other comparisons agree", agree);
    }
}
