package org.samenspel.consultations.response;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.samenspel.consultations.campaign.CampaignScope;
import org.samenspel.consultations.key.CampaignKey;
import org.samenspel.consultations.response.json.AnswersJson;

/** What is read of stored responses when their campaign closes, and what of it is kept. */
@ApplicationScoped
class KeptAnswers {

    private final Envelope envelope;
    private final AnswersJson json;

    KeptAnswers(Envelope envelope, AnswersJson json) {
        this.envelope = envelope;
        this.json = json;
    }

    /** Nothing if nobody can read it: somebody changed it where it is stored, or a disk did. */
    Optional<byte[]> opened(CampaignKey key, SealedResponse response) {
        try {
            return Optional.of(envelope.open(key, response));
        } catch (IllegalStateException _) {
            return Optional.empty();
        }
    }

    /** Free text goes unless somebody is named who reads it. */
    Map<String, Object> kept(CampaignScope campaign, byte[] answers) {
        Map<String, Object> kept = json.read(answers);
        if (campaign.content().textReviewer() == null) {
            kept.keySet().removeAll(campaign.questionnaire().freeTexts());
        }
        return kept;
    }
}
