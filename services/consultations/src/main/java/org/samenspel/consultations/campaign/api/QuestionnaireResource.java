package org.samenspel.consultations.campaign.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.campaign.QuestionnaireService;
import org.samenspel.consultations.campaign.json.QuestionnaireJson;
import org.samenspel.consultations.questionnaire.Questionnaire;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.values.rule.NotFound;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;

/** What campaigns ask. Respondents read it as they answer, without a transaction: only the change is one. */
@Path("/campaigns/{campaignId}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class QuestionnaireResource {

    private final CampaignService service;
    private final QuestionnaireService published;
    private final QuestionnaireJson json;
    private final CurrentCaller caller;

    QuestionnaireResource(
            CampaignService service, QuestionnaireService published, QuestionnaireJson json, CurrentCaller caller) {
        this.service = service;
        this.published = published;
        this.json = json;
        this.caller = caller;
    }

    /** Respondents have no account: the caller matters only for what is not public. */
    @GET
    @PermitAll
    public Response get(@PathParam("campaignId") UUID campaignId) {
        try {
            return Response.ok(QuestionnaireDetails.of(published.published(campaignId)))
                    .build();
        } catch (NotFound nothing) {
            if (caller.anonymous()) {
                throw nothing;
            }
            return answer(service.prepared(campaignId));
        }
    }

    @PUT
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    @Transactional
    public Response put(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch, JsonNode body) {
        Questionnaire asked = json.read(body);
        Campaign campaign = ifMatch.of(service.ownToChange(campaignId));
        service.ask(campaign, asked);
        return answer(campaign);
    }

    private static Response answer(Campaign campaign) {
        Questionnaire questionnaire =
                campaign.questionnaire().orElseThrow(() -> new NotFound("questionnaire of a campaign", campaign.id()));
        return Answers.of(QuestionnaireDetails.of(campaign, questionnaire), campaign);
    }
}
