package org.samenspel.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samenspel.consultations.campaign.CampaignRule;
import org.samenspel.consultations.key.KeyRule;
import org.samenspel.consultations.response.ResponseRule;
import org.samenspel.consultations.round.RoundRule;
import org.samenspel.values.rule.Rule;
import org.samenspel.web.problem.RuleCatalog;

/** Every rule of this service, and the constraints of the database that guard some of them. */
@ApplicationScoped
class ConsultationRules implements RuleCatalog {

    @Override
    public List<? extends Rule> rules() {
        return Stream.of(RoundRule.values(), CampaignRule.values(), KeyRule.values(), ResponseRule.values())
                .flatMap(Stream::of)
                .toList();
    }

    @Override
    public Map<String, Guarded> constraints() {
        return Map.of(
                "uq_consultation_round_natural_key",
                        new Guarded(RoundRule.ROUND_EXISTS, "Choose another reference, or use the round that has it"),
                "uq_campaign_natural_key",
                        new Guarded(
                                CampaignRule.CAMPAIGN_EXISTS,
                                "Choose another reference, or use the campaign that has it"));
    }
}
