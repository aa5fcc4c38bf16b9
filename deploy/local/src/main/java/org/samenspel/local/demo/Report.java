package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the demo shows: where the plan stands and what moved it. Texts are by language. */
record Report(Plan plan, Progress progress, List<Campaign> campaigns, Measurements measurements, List<Import> imports) {

    record Plan(
            String title,
            String organization,
            String start,
            String end,
            int strategicGoals,
            int operationalGoals,
            int actions,
            int actionIndicators,
            int multiYearIndicators) {}

    /** @param byCampaign those that came by event */
    record Measurements(int byHand, int corrections, int byCampaign) {}

    /**
     * @param unchangedAgain rows that stayed as they are when the export was imported
     * @param exported rows of the export
     */
    record Import(String file, int rows, List<Oddity> oddities, int unchangedAgain, int exported) {}

    record Oddity(int line, String key, String text) {}

    /**
     * @param retry what the first answer got when it was sent again: `accepted`
     * @param changedReplay what other answers under the same id got: a problem type
     * @param late what an answer after the close got: a problem type
     */
    record Campaign(
            String reference,
            String title,
            String action,
            String indicator,
            String retry,
            String changedReplay,
            String late,
            Results results) {}

    record Results(int respondents, int k, List<Question> questions) {}

    record Question(
            String code,
            String type,
            Map<String, String> text,
            @Nullable Integer answered,
            List<Cell> cells,
            @Nullable BigDecimal mean) {}

    record Cell(String code, @Nullable Integer count, boolean hidden) {}
}
