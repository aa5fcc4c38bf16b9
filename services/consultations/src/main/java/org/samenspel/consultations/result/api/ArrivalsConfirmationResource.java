package org.samenspel.consultations.result.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.consultations.campaign.api.CampaignResource;
import org.samenspel.consultations.result.ConfirmationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;

/** What a jump of arrivals waits for. */
@Path("/campaigns/{campaignId}/arrivalsConfirmation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ArrivalsConfirmationResource {

    private final ConfirmationService service;
    private final CampaignResource confirmed;

    ArrivalsConfirmationResource(ConfirmationService service, CampaignResource confirmed) {
        this.service = service;
        this.confirmed = confirmed;
    }

    @PUT
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response confirm(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch) {
        service.confirm(campaignId, ifMatch::of);
        return confirmed.get(campaignId);
    }
}
