package org.samenspel.local.demo;

import static org.samenspel.local.demo.SampleFinance.euros;

import java.util.List;
import org.samenspel.local.demo.Sharing.Amounts;
import org.samenspel.local.demo.Sharing.Answer;
import org.samenspel.local.demo.Sharing.Comparison;
import org.samenspel.local.demo.Sharing.Line;
import org.samenspel.local.demo.Sharing.Seen;
import org.samenspel.local.demo.Sharing.Share;
import org.samenspel.local.demo.Sharing.Statement;

/** A cost sharing with one partner, who accepted. */
final class SampleSharing {

    private SampleSharing() {}

    static Sharing sharing() {
        var amounts =
                new Amounts(euros("2112.50"), euros("8450.00"), euros("10562.50"), euros("5508.00"), euros("-5054.50"));
        var differs = new Comparison("cost", euros("10562.50"), euros("10562.00"), euros("0.50"));
        var agrees = new Comparison("income", euros("5508.00"), euros("5508.00"), euros("0.00"));
        var line = new Line("income", "306 × 18.00", euros("5508.00"));
        var statement = new Statement("accepted", amounts, List.of(line), new Answer(true));
        return new Sharing(
                "CRISIS-2022",
                "Crisisopvangnetwerk",
                "proposed",
                List.of(new Share("Gemeente 1", amounts, List.of(differs, agrees))),
                amounts,
                List.of(),
                new Seen("Gemeente 1", 1, 404, statement));
    }
}
