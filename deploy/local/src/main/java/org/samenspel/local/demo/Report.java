package org.samenspel.local.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the demo shows: where the plan stands and what moved it; who agreed to what, who decided, and what it costs. Texts are by
 * language.
 */
record Report(
        Plan plan,
        Progress progress,
        List<Campaign> campaigns,
        Measurements measurements,
        Network network,
        List<Agreement> agreements,
        Merger merger,
        Governance governance,
        Finance finance,
        Sharing sharing,
        List<Import> imports) {

    /**
     * @param namedPartners how often an organization is named as partner of an action
     * @param approvals of the multi-year plan, by authorities outside
     */
    record Plan(
            String title,
            String organization,
            String start,
            String end,
            String approvedOn,
            int strategicGoals,
            int operationalGoals,
            int actions,
            int actionIndicators,
            int multiYearIndicators,
            int namedPartners,
            List<Approval> approvals) {}

    record Approval(String authority, String approvedOn) {}

    /**
     * @param byPartner those by hand that an organization other than that of the plan handed in
     * @param byCampaign those that came by the event of a campaign that closed
     * @param byMeeting those that came by the event of a meeting that was held
     */
    record Measurements(int byHand, int byPartner, int corrections, int byCampaign, int byMeeting) {}

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

    /** @param fewerThan k, in the place of respondents, if they are fewer */
    record Results(@Nullable Integer respondents, @Nullable Integer fewerThan, int k, List<Question> questions) {}

    record Question(
            String code,
            String type,
            Map<String, String> text,
            @Nullable Integer answered,
            List<Cell> cells,
            @Nullable BigDecimal mean) {}

    record Cell(String code, @Nullable Integer count, boolean hidden) {}
}
