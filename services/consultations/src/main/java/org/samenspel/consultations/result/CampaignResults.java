package org.samenspel.consultations.result;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.values.rule.RuleViolation;

/** The results of all closed campaigns. */
@ApplicationScoped
public class CampaignResults implements PanacheRepositoryBase<CampaignResult, UUID> {

    /** @throws RuleViolation {@code campaignNotClosed} before that */
    public CampaignResult of(UUID campaignId) {
        return findByIdOptional(campaignId)
                .orElseThrow(() -> new RuleViolation(
                        CampaignRule.CAMPAIGN_NOT_CLOSED, "There are no results until the campaign is closed"));
    }
}
