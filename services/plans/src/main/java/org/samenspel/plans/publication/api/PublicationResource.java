package org.samenspel.plans.publication.api;

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
import org.samenspel.plans.plan.api.PlanResource;
import org.samenspel.plans.publication.PublicationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;

/** The publication of a plan. */
@Path("/plans/{planId}/publication")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PublicationResource {

    private final PublicationService service;
    private final PlanResource published;

    PublicationResource(PublicationService service, PlanResource published) {
        this.service = service;
        this.published = published;
    }

    @PUT
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response publish(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch) {
        service.publish(ifMatch.of(service.ownToChange(planId)));
        return published.asItStands(planId);
    }
}
