package org.samenspel.consultations.result.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.result.CampaignResults;

/** Results of campaigns. */
@Path("/campaigns/{campaignId}/results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ResultResource {

    private final CampaignService campaigns;
    private final CampaignResults results;

    ResultResource(CampaignService campaigns, CampaignResults results) {
        this.campaigns = campaigns;
        this.results = results;
    }

    @GET
    @Authenticated
    public ResultDetails get(@PathParam("campaignId") UUID campaignId, @Context UriInfo uri) {
        campaigns.visible(campaignId);
        return ResultDetails.of(results.of(campaignId), uri);
    }
}
