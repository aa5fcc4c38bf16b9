package org.samenspel.consultations.result.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.samenspel.consultations.result.LossService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;

/** The end of a campaign without results, in several transactions: what came in goes when its end is on disk. */
@Path("/campaigns/{campaignId}/loss")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class LossResource {

    private final LossService service;
    private final DestructionService destruction;
    private final CampaignResource lost;

    LossResource(LossService service, DestructionService destruction, CampaignResource lost) {
        this.service = service;
        this.destruction = destruction;
        this.lost = lost;
    }

    @PUT
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response lose(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch, @Valid Loss body) {
        service.lose(campaignId, body.reason(), ifMatch::of);
        destruction.destroyWhatCameIn(List.of(campaignId));
        return lost.get(campaignId);
    }
}
