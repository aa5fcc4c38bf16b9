package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspel.local.demo.Progress.Action;
import org.samenspel.local.demo.Progress.Activity;
import org.samenspel.local.demo.Progress.Approved;
import org.samenspel.local.demo.Progress.Evidence;
import org.samenspel.local.demo.Progress.Forecast;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.OperationalGoal;
import org.samenspel.local.demo.Progress.Share;
import org.samenspel.local.demo.Progress.StrategicGoal;
import org.samenspel.local.demo.Progress.Totals;
import org.samenspel.local.demo.Report.Approval;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Cell;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Measurements;
import org.samenspel.local.demo.Report.Oddity;
import org.samenspel.local.demo.Report.Plan;
import org.samenspel.local.demo.Report.Question;
import org.samenspel.local.demo.Report.Results;

/** A small report with one of each thing. */
final class SampleReport {

    private static final Totals ONE_REACHED = new Totals(1, 0, 1, 0);
    private static final Totals NONE = new Totals(0, 0, 0, 1);
    private static final Activity ACTIVITY = new Activity(1, 1, 2);

    private SampleReport() {}

    static Report report() {
        return new Report(
                plan(),
                progress(),
                List.of(campaign()),
                new Measurements(0, 0, 0, 1, 2),
                SampleNetwork.network(),
                List.of(SampleNetwork.agreement()),
                SampleNetwork.merger(),
                SampleGovernance.governance(),
                SampleFinance.finance(),
                SampleSharing.sharing(),
                List.of(new Import(
                        "indicators.csv",
                        76,
                        List.of(new Oddity(34, "11/3", "There is no number 2 before 3")),
                        76,
                        76)));
    }

    private static Plan plan() {
        var minister = new Approval("Vlaams minister", "2021-10-01");
        return new Plan(
                "Jaarplan 2022",
                "LEVL vzw",
                "2022-01-01",
                "2022-12-31",
                "2021-11-25",
                1,
                2,
                1,
                2,
                0,
                4,
                List.of(minister));
    }

    private static Progress progress() {
        var approved = new Approved(SampleFinance.euros("808572.90"));
        return new Progress(BigDecimal.ONE, ACTIVITY, approved, ONE_REACHED, NONE, List.of(goal()));
    }

    private static StrategicGoal goal() {
        var indicators = List.of(measured(), met(), open(), shared());
        var action = new Action("3", "WONEN", Map.of("nl", "Bevraging"), ONE_REACHED, indicators);
        return new StrategicGoal(
                "SD2",
                Map.of("nl", "Doel"),
                ACTIVITY,
                null,
                ONE_REACHED,
                List.of(goal("OD2.1", action), goal("OD2.2", action)));
    }

    private static OperationalGoal goal(String code, Action action) {
        var money = new Approved(SampleFinance.euros("44148.67"));
        return new OperationalGoal(
                code, Map.of("nl", "Doel"), ACTIVITY, money, ONE_REACHED, NONE, List.of(several()), List.of(action));
    }

    private static Indicator measured() {
        var evidence = new Evidence("campaign", "LEVL-2022-wonen");
        var details = new Details(
                evidence,
                List.of(byCampaign(evidence, 34, "2022-11-30")),
                List.of(byCampaign(evidence, 2, "2023-01-09")),
                List.of(),
                null,
                null);
        return indicator("1", "Bevraging van minimaal 30 personen", 30, 34, "reached", details);
    }

    private static Indicator met() {
        var evidence = new Evidence("meeting", "0193a1c0-7b1e-7000-8000-3f2a1b0c9d8e");
        return indicator("3", "Overleg", 2, 2, "reached", new Details(evidence, List.of(), null, null, null, null));
    }

    private static Indicator shared() {
        List<Share> shares = List.of(byHand("LEVL vzw", 1), byHand("VVSG", 1));
        var details = new Details(null, shares, null, List.of(open()), null, null);
        return indicator("4", "Lokale actoren", 2, 2, "notReached", details);
    }

    private static Indicator open() {
        return indicator("2", "Een nota", null, null, "noMeasurement", Details.NONE);
    }

    /** Of the plan for several years. */
    private static Indicator several() {
        var forecast = new Forecast(BigDecimal.valueOf(30), false);
        var details = new Details(null, List.of(), null, null, 5, forecast);
        return indicator("4", "Persberichten", 40, 5, "notReached", details);
    }

    private static Share byHand(String organization, int value) {
        return new Share("manual", organization, null, BigDecimal.valueOf(value), null, null, "2022-05-17");
    }

    private static Share byCampaign(Evidence evidence, int value, String day) {
        return new Share("consultation", null, evidence, BigDecimal.valueOf(value), null, null, day);
    }

    /** What only some indicators have. */
    private record Details(
            @Nullable Evidence evidence,
            List<Share> shares,
            @Nullable List<Share> late,
            @Nullable List<Indicator> parts,
            @Nullable Integer leftOut,
            @Nullable Forecast forecast) {

        static final Details NONE = new Details(null, List.of(), null, null, null, null);
    }

    private static Indicator indicator(
            String number,
            String text,
            @Nullable Integer target,
            @Nullable Integer value,
            String standing,
            Details details) {
        return new Indicator(
                number,
                Map.of("nl", text),
                target == null ? "milestone" : "count",
                null,
                target == null ? null : BigDecimal.valueOf(target),
                null,
                standing,
                value == null ? null : BigDecimal.valueOf(value),
                null,
                null,
                details.leftOut(),
                details.shares().isEmpty()
                        ? "2022-05-17"
                        : details.shares().getLast().measuredOn(),
                details.evidence(),
                details.shares(),
                details.late(),
                details.parts(),
                details.forecast());
    }

    private static Campaign campaign() {
        var cells = List.of(new Cell("rent", 24, false), new Cell("own", null, true), new Cell("shared", null, true));
        var tenure = new Question("tenure", "singleChoice", Map.of("nl", "Hoe woont u?"), 34, cells, null);
        return new Campaign(
                "LEVL-2022-wonen",
                "Wonen",
                "3",
                "1",
                "accepted",
                "responseChanged",
                "campaignNotOpen",
                new Results(34, null, 10, List.of(tenure)));
    }
}
