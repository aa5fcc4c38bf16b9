package org.samenspel.consultations.campaign.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignFilter;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.consultations.campaign.ClosingService;
import org.samenspel.directory.api.References;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Campaigns. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CampaignResource {

    private final CampaignService service;
    private final ClosingService closings;
    private final References references;

    CampaignResource(CampaignService service, ClosingService closings, References references) {
        this.service = service;
        this.closings = closings;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<CampaignDetails> list(@QueryParam("state") @Nullable CampaignState state, @BeanParam PageRequest page) {
        return page.answer(service.list(new CampaignFilter(state), page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response create(@Valid NewCampaign body) {
        Campaign draft = service.begin(body::draftOf);
        return Answers.created(details(draft), draft);
    }

    @GET
    @Path("/{campaignId}")
    @Authenticated
    public Response get(@PathParam("campaignId") UUID campaignId) {
        return answer(service.visible(campaignId));
    }

    @PATCH
    @Path("/{campaignId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response change(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Campaign campaign = ifMatch.of(service.ownToChange(campaignId));
        service.change(campaign, body.applyTo(CampaignPatch.of(campaign)).content());
        return answer(campaign);
    }

    @DELETE
    @Path("/{campaignId}")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public void discard(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch) {
        service.discard(ifMatch.of(service.ownToChange(campaignId)));
    }

    @PUT
    @Path("/{campaignId}/publication")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response publish(
            @PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch, @Valid Publication body) {
        Campaign campaign = ifMatch.of(service.ownToChange(campaignId));
        service.publish(campaign, body.confirmed());
        return answer(campaign);
    }

    @PUT
    @Path("/{campaignId}/extension")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response extend(
            @PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch, @Valid Extension body) {
        Campaign campaign = ifMatch.of(service.ownToChange(campaignId));
        service.extend(campaign, body.closesAt());
        return answer(campaign);
    }

    @PUT
    @Path("/{campaignId}/withdrawal")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response withdraw(@PathParam("campaignId") UUID campaignId, @BeanParam IfMatch ifMatch) {
        Campaign campaign = ifMatch.of(service.ownToChange(campaignId));
        service.withdraw(campaign);
        return answer(campaign);
    }

    private Response answer(Campaign campaign) {
        return Answers.of(details(campaign), campaign);
    }

    private CampaignDetails details(Campaign campaign) {
        return CampaignDetails.of(campaign, closings.care(campaign), references);
    }
}
