package org.samenspel.consultations.campaign.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.campaign.Campaign;
import org.samenspel.consultations.campaign.CampaignFilter;
import org.samenspel.consultations.campaign.CampaignService;
import org.samenspel.consultations.campaign.CampaignState;
import org.samenspel.consultations.campaign.Campaigns;
import org.samenspel.consultations.organization.KnownOrganizations;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Campaigns. */
@Path("/campaigns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CampaignResource {

    private final CampaignService service;
    private final Campaigns campaigns;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    CampaignResource(
            CampaignService service, Campaigns campaigns, KnownOrganizations organizations, CurrentCaller caller) {
        this.service = service;
        this.campaigns = campaigns;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<CampaignDetails> list(
            @QueryParam("state") @Nullable CampaignState state, @BeanParam PageRequest page, @Context UriInfo uri) {
        Caller current = caller.get();
        var filter = new CampaignFilter(state);
        UUID after = page.afterId();
        var found = campaigns.visible(current, filter, after, page.limit());
        return Page.of(uri, page, found, campaign -> Cursor.of(campaign.id()))
                .map(campaign -> details(campaign, uri))
                .withTotal(campaigns.countVisible(current, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response create(@Valid NewCampaign body, @Context UriInfo uri) {
        Campaign draft = body.draftOf(caller.get().organization());
        service.add(draft);
        CampaignDetails details = details(draft, uri);
        return Answers.created(details.href(), details, draft.version());
    }

    @GET
    @Path("/{campaignId}")
    @Authenticated
    public Response get(@PathParam("campaignId") UUID campaignId, @Context UriInfo uri) {
        return answer(service.visible(campaignId), uri);
    }

    @PATCH
    @Path("/{campaignId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response change(
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Campaign campaign = service.ownToChange(campaignId);
        EntityTags.require(ifMatch, campaign.version());
        service.change(campaign, body.applyTo(CampaignPatch.of(campaign)).content());
        return answer(campaign, uri);
    }

    @PUT
    @Path("/{campaignId}/publication")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response publish(
            @PathParam("campaignId") UUID campaignId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        Campaign campaign = service.ownToChange(campaignId);
        EntityTags.require(ifMatch, campaign.version());
        service.publish(campaign);
        return answer(campaign, uri);
    }

    private Response answer(Campaign campaign, UriInfo uri) {
        return Answers.of(details(campaign, uri), campaign.version());
    }

    private CampaignDetails details(Campaign campaign, UriInfo uri) {
        return CampaignDetails.of(
                campaign, organizations.nameOf(campaign.organization()).orElse(null), uri);
    }
}
