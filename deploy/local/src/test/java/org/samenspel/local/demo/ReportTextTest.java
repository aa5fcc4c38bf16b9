package org.samenspel.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspel.local.demo.Progress.Action;
import org.samenspel.local.demo.Progress.Evidence;
import org.samenspel.local.demo.Progress.Indicator;
import org.samenspel.local.demo.Progress.OperationalGoal;
import org.samenspel.local.demo.Progress.StrategicGoal;
import org.samenspel.local.demo.Progress.Totals;
import org.samenspel.local.demo.Report.Campaign;
import org.samenspel.local.demo.Report.Cell;
import org.samenspel.local.demo.Report.Import;
import org.samenspel.local.demo.Report.Measurements;
import org.samenspel.local.demo.Report.Oddity;
import org.samenspel.local.demo.Report.Plan;
import org.samenspel.local.demo.Report.Question;
import org.samenspel.local.demo.Report.Results;

class ReportTextTest {

    private static final Totals ONE_REACHED = new Totals(1, 0, 1);
    private static final Totals NONE = new Totals(0, 0, 0);

    private final String text = ReportText.of(report());

    @Test
    void saysWhatAnIndicatorReachedAndWhatMovedIt() {
        assertThat(text)
                .containsPattern(
                        "\\+ 3\\.1 +Bevraging van minimaal 30 personen +34 of 30\n +campaign LEVL-2022-wonen, 2022-11-30");
        assertThat(text).containsPattern("\\. 3\\.2 +Een nota\n");
    }

    @Test
    void writesAnActionOnceAndPointsToItFromItsOtherGoals() {
        assertThat(text).containsOnlyOnce("34 of 30\n").contains("as under OD2.1");
    }

    @Test
    void namesHiddenCellsWithoutTheirCounts() {
        assertThat(text).contains("rent 24; hidden: own, shared");
    }

    @Test
    void keepsTheOdditiesOfTheSource() {
        assertThat(text).contains("line 34   11/3    There is no number 2 before 3");
    }

    @Test
    void staysWithinItsWidth() {
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
    }

    private static Report report() {
        return new Report(
                new Plan("Jaarplan 2022", "0478953435", "2022-01-01", "2022-12-31", 1, 2, 1, 2, 0),
                new Progress(BigDecimal.ONE, ONE_REACHED, NONE, List.of(goal())),
                List.of(campaign()),
                new Measurements(0, 0, 1),
                List.of(new Import(
                        "indicators.csv",
                        76,
                        List.of(new Oddity(34, "11/3", "There is no number 2 before 3")),
                        76,
                        76)));
    }

    private static StrategicGoal goal() {
        var action = new Action("3", "WONEN", Map.of("nl", "Bevraging"), ONE_REACHED, List.of(measured(), open()));
        var first = new OperationalGoal("OD2.1", Map.of("nl", "Doel"), ONE_REACHED, NONE, List.of(), List.of(action));
        var second = new OperationalGoal("OD2.2", Map.of("nl", "Doel"), ONE_REACHED, NONE, List.of(), List.of(action));
        return new StrategicGoal("SD2", Map.of("nl", "Doel"), ONE_REACHED, List.of(first, second));
    }

    private static Indicator measured() {
        return new Indicator(
                "1",
                Map.of("nl", "Bevraging van minimaal 30 personen"),
                "count",
                "personen",
                BigDecimal.valueOf(30),
                "reached",
                BigDecimal.valueOf(34),
                null,
                "2022-11-30",
                new Evidence("campaign", "LEVL-2022-wonen"));
    }

    private static Indicator open() {
        return new Indicator(
                "2", Map.of("nl", "Een nota"), "milestone", null, null, "noMeasurement", null, null, null, null);
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
                new Results(34, 10, List.of(tenure)));
    }
}
