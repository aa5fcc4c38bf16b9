package org.samenspel.consultations.result.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.samenspel.consultations.campaign.api.CampaignResource;
import org.samenspel.consultations.response.DestructionService;
import org.samenspel.consultations.result.ResultService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;

/** The end of campaigns, in several transactions: the key of what came in is destroyed when all else is on disk. */
@Path("/campaigns/{campaignId}/closure")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClosureResource {

    private final ResultService service;
    private final DestructionService destruction;
    private final CampaignResource closed;

    ClosureResource(ResultService service, DestructionService destruction, CampaignResource closed) {
        this.service = service;
        this.destruction = destruction;
        this.closed = closed;
    }

    @PUT
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response close(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch) {
        service.close(campaignId, ifMatch::of);
        destruction.destroyWhatCameIn(List.of(campaignId));
        return closed.get(campaignId);
    }
}
