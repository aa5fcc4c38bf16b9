package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.consultations.campaign.QuestionnaireService;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.consultations.response.json.AnswersJson;
import org.samenspel.values.rule.InvalidInput;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** Takes responses, and counts them when that is over. Nothing here knows who calls, logs anything, or is told the response back. */
@ApplicationScoped
public class ResponseService {

    private final QuestionnaireService questionnaires;
    private final Responses responses;
    private final Tallies tallies;
    private final AnswersJson json;
    private final Clock clock;

    ResponseService(
            QuestionnaireService questionnaires, Responses responses, Tallies tallies, AnswersJson json, Clock clock) {
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.tallies = tallies;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Stores the response, or finds that it was stored before.
     *
     * @throws InvalidInput with all that is wrong: its form, an id that is not random, answers that don't fit the questionnaire
     * @throws RuleViolation {@code responseChanged}, {@code campaignNotOpen}
     */
    public void submit(UUID campaignId, GivenResponse given) {
        Questionnaire asked = questionnaires.opened(campaignId);
        var wrong = new ArrayList<Issue>(given.issues());
        ResponseId chosen = made(given.id(), ResponseId::new, wrong);
        Map<String, Object> accepted = made(given.answers(), asked::accept, wrong);
        if (chosen == null || accepted == null || !wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        switch (responses.submit(campaignId, chosen.value(), json.write(accepted), clock.instant())) {
            case ACCEPTED -> {}
            case CHANGED ->
                throw new RuleViolation(ResponseRule.RESPONSE_CHANGED, "This id was used for other answers");
            case NOT_OPEN ->
                throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, "The campaign takes no responses now");
        }
    }

    /** What a part of the response becomes; null if there is no such part, or something is wrong with it, which is remembered. */
    private static <T, R> @Nullable R made(@Nullable T part, Function<T, R> becomes, List<Issue> wrong) {
        try {
            return part == null ? null : becomes.apply(part);
        } catch (InvalidInput invalid) {
            wrong.addAll(invalid.issues());
            return null;
        }
    }

    /**
     * Counts every response that was or will be accepted, and seals them, in the transaction that closes the campaign.
     *
     * @param countable the codes of the questions with a fixed set of answers
     */
    @Transactional(TxType.MANDATORY)
    public Tally seal(UUID campaignId, Collection<String> countable) {
        responses.holdOff(campaignId);
        Tally tally = tallies.of(campaignId, countable);
        responses.seal(campaignId);
        return tally;
    }
}
