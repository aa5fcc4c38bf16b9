package org.samenspel.consultations.campaign;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.values.rule.NotFound;

/** The questionnaires of published campaigns: they never change, so respondents read them from memory. Nobody asks who calls. */
@ApplicationScoped
public class QuestionnaireService {

    private final Campaigns campaigns;

    QuestionnaireService(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** @throws NotFound also while the campaign is a draft; that is not remembered */
    @CacheResult(cacheName = "published-questionnaires")
    @Transactional
    public Questionnaire of(UUID campaignId) {
        return campaigns
                .findByIdOptional(campaignId)
                .filter(Campaign::isPublished)
                .flatMap(Campaign::questionnaire)
                .orElseThrow(() -> new NotFound("campaign", campaignId));
    }
}
