package org.samenspel.consultations.result.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.api.CampaignResource;
import org.samenspel.consultations.result.CampaignClosing;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.EntityTags;

/** The end of campaigns. */
@Path("/campaigns/{campaignId}/closure")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ClosureResource {

    private final CampaignClosing closing;
    private final CampaignResource campaigns;

    ClosureResource(CampaignClosing closing, CampaignResource campaigns) {
        this.closing = closing;
        this.campaigns = campaigns;
    }

    @PUT
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response close(
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        closing.close(campaignId, version -> EntityTags.require(ifMatch, version));
        return campaigns.get(campaignId, uri);
    }
}
