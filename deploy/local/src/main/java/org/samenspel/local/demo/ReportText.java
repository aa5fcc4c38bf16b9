package org.samenspel.local.demo;

import java.math.BigDecimal;
import org.samenspel.local.demo.Progress.Totals;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Measurements;
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
        new NetworkText(text.page).write(report.network());
        report.agreements().forEach(new AgreementText(text.page)::write);
        new MergerText(text.page).write(report.merger());
        new GovernanceText(text.page, report.governance()).write();
        new FinanceText(text.page).write(report.finance());
        new SharingText(text.page).write(report.sharing());
        text.imports(report);
        text.totals(report);
        return text.page.toString();
    }

    private void plan(Plan plan, Progress progress) {
        page.heading(plan.title() + " of " + plan.organization() + ", " + plan.start() + " to " + plan.end());
        page.line(
                "%d strategic goals, %d operational goals, %d actions, %d indicators; %d indicators for several years",
                plan.strategicGoals(),
                plan.operationalGoals(),
                plan.actions(),
                plan.actionIndicators(),
                plan.multiYearIndicators());
        page.line("organizations are named as partners of actions %d times", plan.namedPartners());
        page.line("approved by the assembly on %s", plan.approvedOn());
        plan.approvals()
                .forEach(one -> page.wrapped(
                        "its multi-year plan approved on %s by ".formatted(one.approvedOn()), one.authority()));
        page.blank();
        page.line("activity    %s", ProgressText.told(progress.activity()));
        page.line("indicators  %s", told(progress.totals()));
        page.line(
                "money       %s approved",
                progress.money() == null
                        ? "none"
                        : Page.amount(progress.money().approved().value()));
        page.line(
                "time        %s %% of the plan's days have passed",
                Page.number(progress.timeElapsed().multiply(BigDecimal.valueOf(100))));
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
        page.heading("Totals");
        page.line("indicators of actions         %s", told(report.progress().totals()));
        page.line("indicators for several years  %s", told(report.progress().multiYearTotals()));
        Measurements measurements = report.measurements();
        page.line(
                "measurements by hand          %d; %d of them by a partner, %d a correction",
                measurements.byHand(), measurements.byPartner(), measurements.corrections());
        page.line(
                "measurements by event         %d of consultations, %d of meetings",
                measurements.byCampaign(), measurements.byMeeting());
    }

    private static String told(Totals totals) {
        return "%d reached, %d not reached, %d without measurement%s"
                .formatted(
                        totals.reached(),
                        totals.notReached(),
                        totals.noMeasurement(),
                        totals.withoutTarget() == 0 ? "" : ", %d without target".formatted(totals.withoutTarget()));
    }
}
