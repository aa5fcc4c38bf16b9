package org.samenspel.local.demo;

import java.math.BigDecimal;
import org.samenspel.local.demo.Progress.Totals;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Plan;

/** The report for people, 100 columns wide. */
final class ReportText {

    private final Page page = new Page();

    private ReportText() {}

    static String of(Report report) {
        var text = new ReportText();
        text.plan(report.plan(), report.progress());
        new ProgressText(text.page).write(report.progress());
        report.campaigns().forEach(new CampaignText(text.page, report.progress())::write);
        text.imports(report);
        text.totals(report);
        return text.page.toString();
    }

    private void plan(Plan plan, Progress progress) {
        page.heading(
                plan.title() + " of organization " + plan.organization() + ", " + plan.start() + " to " + plan.end());
        page.line(
                "%d strategic goals, %d operational goals, %d actions, %d indicators; %d indicators for several years",
                plan.strategicGoals(),
                plan.operationalGoals(),
                plan.actions(),
                plan.actionIndicators(),
                plan.multiYearIndicators());
        page.line(
                "%s %% of the plan's time has passed",
                progress.timeElapsed()
                        .multiply(BigDecimal.valueOf(100))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    private void imports(Report report) {
        page.heading("Imported files");
        for (Import one : report.imports()) {
            page.line(
                    "%-28s %3d rows; its export imported again: %d of %d unchanged",
                    one.file(), one.rows(), one.unchangedAgain(), one.exported());
        }
        page.heading("Oddities of the source, kept as printed");
        report.imports().stream().filter(one -> !one.oddities().isEmpty()).forEach(this::oddities);
    }

    private void oddities(Import one) {
        page.line("%s", one.file());
        one.oddities()
                .forEach(oddity ->
                        page.wrapped("  line %-4d %-7s ".formatted(oddity.line(), oddity.key()), oddity.text()));
    }

    private void totals(Report report) {
        Totals totals = report.progress().totals();
        page.heading("Totals");
        page.line(
                "indicators of actions         %d reached, %d not reached, %d without measurement",
                totals.reached(), totals.notReached(), totals.noMeasurement());
        Totals multiYear = report.progress().multiYearTotals();
        page.line(
                "indicators for several years  %d reached, %d not reached, %d without measurement",
                multiYear.reached(), multiYear.notReached(), multiYear.noMeasurement());
        page.line(
                "measurements                  %d by hand (%d of them a correction), %d by a consultation",
                report.measurements().byHand(),
                report.measurements().corrections(),
                report.measurements().byCampaign());
    }
}
