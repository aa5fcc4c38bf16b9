package org.samenspel.consultations.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.samenspel.consultations.indicator.IndicatorService;
import org.samenspel.consultations.round.RoundService;
import org.samenspel.security.CurrentCaller;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** What a campaign refers to: its round, and the indicators of plans that it contributes to. */
@ApplicationScoped
class CampaignContext {

    private final RoundService rounds;
    private final IndicatorService indicators;
    private final CurrentCaller caller;

    CampaignContext(RoundService rounds, IndicatorService indicators, CurrentCaller caller) {
        this.rounds = rounds;
        this.indicators = indicators;
        this.caller = caller;
    }

    /** Goes on only if its round is of the caller's own organization, and was not withdrawn. */
    void requireRound(Campaign draft) {
        rounds.requireOwn(draft.roundId(), "roundId");
    }

    /** @throws RuleViolation {@code unknownIndicator} */
    void requireIndicators(Campaign campaign) {
        List<Issue> issues =
                indicators.issues("contributesTo", campaign.content().contributesTo(), caller.get());
        if (!issues.isEmpty()) {
            String detail = "The campaign can't contribute to " + issues.size() + " of the indicators";
            throw new RuleViolation(CampaignRule.UNKNOWN_INDICATOR, detail, issues);
        }
    }
}
