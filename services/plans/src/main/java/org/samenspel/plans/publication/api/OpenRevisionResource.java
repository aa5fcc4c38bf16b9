package org.samenspel.plans.publication.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.plans.plan.api.NewOpenRevision;
import org.samenspel.plans.plan.api.PlanResource;
import org.samenspel.plans.publication.PublicationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;

/** The revision of a published plan that several changes make together. */
@Path("/plans/{planId}/openRevision")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OpenRevisionResource {

    private final PublicationService service;
    private final PlanResource plans;

    OpenRevisionResource(PublicationService service, PlanResource plans) {
        this.service = service;
        this.plans = plans;
    }

    @PUT
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response open(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch, @Valid NewOpenRevision body) {
        service.openRevision(ifMatch.of(service.ownToChange(planId)), body.reason());
        return plans.asItStands(planId);
    }

    @DELETE
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response close(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch) {
        service.closeRevision(ifMatch.of(service.ownToChange(planId)));
        return plans.asItStands(planId);
    }
}
