package org.samenspel.consultations.campaign;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import io.quarkus.cache.CaffeineCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future.State;
import org.samenspel.consultations.campaign.Campaigns.Stage;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.values.rule.NotFound;
import org.samenspel.values.rule.RuleViolation;

/**
 * What respondents are asked. From its opening on a questionnaire never changes and is never taken back, so it is read from memory;
 * until when it can be answered may change. Nobody asks who calls.
 */
@ApplicationScoped
public class QuestionnaireService {

    private static final String OPENED = "published-questionnaires";

    private final Campaigns campaigns;
    private final Cache opened;

    QuestionnaireService(Campaigns campaigns, @CacheName(OPENED) Cache opened) {
        this.campaigns = campaigns;
        this.opened = opened;
    }

    /** @throws NotFound while the campaign is a draft, and when it was withdrawn */
    @Transactional
    public Asked published(UUID campaignId) {
        Stage stage = campaigns
                .stage(campaignId)
                .filter(found -> found.state().isPublished())
                .orElseThrow(() -> new NotFound("campaign", campaignId));
        Questionnaire questionnaire = stage.state().hasOpened()
                ? opened(campaignId).questionnaire()
                : campaigns.findById(campaignId).questionnaire().orElseThrow();
        return new Asked(questionnaire, stage.window());
    }

    /**
     * @throws NotFound also while the campaign is a draft; that is not remembered
     * @throws RuleViolation {@code campaignNotOpen} until it opens, and when it was withdrawn; nor is that
     */
    @Transactional
    @CacheResult(cacheName = OPENED)
    public Answerable opened(UUID campaignId) {
        Campaign campaign = campaigns
                .findByIdOptional(campaignId)
                .filter(found -> found.state() != CampaignState.DRAFT)
                .orElseThrow(() -> new NotFound("campaign", campaignId));
        if (!campaign.state().hasOpened()) {
            throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, "The campaign takes no responses now");
        }
        return Answerable.of(
                campaign.questionnaire().orElseThrow(), campaign.content().textReviewer());
    }

    /** The same of a campaign that opened if it is in memory; never waits for anything. */
    public Optional<Answerable> remembered(UUID campaignId) {
        CompletableFuture<Answerable> known = opened.as(CaffeineCache.class).getIfPresent(campaignId);
        return known == null || known.state() != State.SUCCESS ? Optional.empty() : Optional.of(known.resultNow());
    }

    /** @throws RuleViolation {@code campaignNotOpen} */
    @Transactional
    public void requireOpen(UUID campaignId) {
        if (campaigns
                .stage(campaignId)
                .map(Stage::state)
                .filter(CampaignState.OPEN::equals)
                .isEmpty()) {
            throw new RuleViolation(CampaignRule.CAMPAIGN_NOT_OPEN, "The campaign takes no responses now");
        }
    }
}
