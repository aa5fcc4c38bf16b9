package org.samenspel.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.local.bench.Answers.Delays;
import org.samenspel.local.bench.SubmitReport.Overload;
import org.samenspel.local.bench.SubmitReport.Round;
import org.samenspel.local.bench.SubmitReport.Step;

class SubmitReportTest {

    private static final Step FLOOR = step(16, null, 1, 0.01);
    private static final Overload OVERLOAD = overload(740, 0);

    @Test
    void theRatioIsTheMedianOfTheRatiosOfTheRounds() {
        List<Round> rounds = List.of(round(0.9, 0.5), round(1.4, 0.6), round(1.1, 0.4));

        assertThat(SubmitBench.ratios(rounds, List.of(64, 8))).isEqualTo(Map.of(64, 1.1, 8, 0.5));
    }

    @Test
    void theOpenLoopHasNoRatioEvenWithAsManyConnections() {
        var round = new Round(FLOOR, List.of(step(64, null, 1.2, 0), step(64, 600.0, 0.6, 0)), OVERLOAD);

        assertThat(SubmitBench.ratios(List.of(round), List.of(64))).isEqualTo(Map.of(64, 1.2));
    }

    @Test
    void aMachineOfWhichOthersTakeMoreThanATenthIsBusy() {
        assertThat(SubmitBench.isBusy(List.of(new Round(FLOOR, List.of(step(64, null, 1, 0.1)), OVERLOAD))))
                .isFalse();
        assertThat(SubmitBench.isBusy(List.of(new Round(FLOOR, List.of(step(64, null, 1, 0.11)), OVERLOAD))))
                .isTrue();
    }

    @Test
    void aRoundIsOneLine() {
        assertThat(SubmitText.line(
                        new Round(FLOOR, List.of(step(64, null, 1.2, 0), step(256, 600.0, 0.6, 0)), OVERLOAD)))
                .isEqualTo("floor 1000/s; 64 connections 1200/s, 1.20 ×; open loop, 600/s 600/s, 0.60 ×;"
                        + " at 2400/s the longest answer 740 ms");
    }

    @Test
    void whatBecomesOfTooManySaysTheWorstRoundFromTheWritingAndFromWhenItWasDue() {
        assertThat(OverloadText.of(List.of(overload(740, 0), overload(510, 0)))).isEqualToIgnoringNewLines("""

                        Twice the rate of the first load, 2400/s in an open loop over 1024 connections (worst round; ms):
                        an answer came                                 p99   longest later than 1 s
                        after its request was written                400.0     740.0              0
                        after it was to be sent                     2500.0    2900.0             80
                        answered 201: 60.0 %, 503: 40.0 %, otherwise: 0.0 %; not answered: 0. Each had an answer within a second of being written.
                        """);
    }

    @Test
    void saysSoWhenAnAnswerCameLateOrNever() {
        assertThat(OverloadText.of(List.of(overload(740, 0), overload(1_200, 0))))
                .contains("Not each had an answer within a second");
        assertThat(OverloadText.of(List.of(overload(740, 3))))
                .contains("not answered: 3. Not each had an answer within a second");
    }

    private static Overload overload(double longest, long unanswered) {
        return new Overload(
                2400,
                1024,
                new Answers(
                        600,
                        400 - unanswered,
                        0,
                        unanswered,
                        new Delays(20, 400, longest, longest > 1000 ? 1 : 0),
                        new Delays(900, 2500, 2900, 40)));
    }

    private static Round round(double at64, double at8) {
        return new Round(FLOOR, List.of(step(64, null, at64, 0), step(8, null, at8, 0)), OVERLOAD);
    }

    private static Step step(int connections, @Nullable Double offered, double ratio, double others) {
        return new Step(
                connections, offered, 1, 0, 0, 1, 1000 * ratio, ratio, 1.0, 2.0, 3.0, Map.of("all", 50.0), others);
    }
}
