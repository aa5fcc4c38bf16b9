package org.samenspel.plans.publication.api;

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
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.plans.plan.PlanScope;
import org.samenspel.plans.plan.api.PlanResource;
import org.samenspel.plans.publication.Publication;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.EntityTags;

/** The publication of a plan. */
@Path("/plans/{planId}/publication")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PublicationResource {

    private final PlanAccess plans;
    private final Publication publication;
    private final PlanResource published;

    PublicationResource(PlanAccess plans, Publication publication, PlanResource published) {
        this.plans = plans;
        this.publication = publication;
        this.published = published;
    }

    @PUT
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response publish(
            @PathParam("planId") UUID planId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        PlanScope plan = plans.ownToChange(planId);
        EntityTags.require(ifMatch, plan.version());
        publication.publish(plan);
        return published.get(planId, uri);
    }
}
