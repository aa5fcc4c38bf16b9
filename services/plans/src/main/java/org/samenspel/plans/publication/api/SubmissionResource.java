package org.samenspel.plans.publication.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.plan.api.PlanResource;
import org.samenspel.plans.publication.PublicationService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.limit.OptionalBody;

/** The submission of a plan to a body. */
@Path("/plans/{planId}/submission")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SubmissionResource {

    private final PublicationService service;
    private final PlanResource plans;

    SubmissionResource(PublicationService service, PlanResource plans) {
        this.service = service;
        this.plans = plans;
    }

    @PUT
    @OptionalBody
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response submit(
            @PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch, @Valid @Nullable NewSubmission body) {
        service.submit(ifMatch.of(service.ownToChange(planId)), body == null ? null : body.submittedOn());
        return plans.asItStands(planId);
    }

    @DELETE
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response takeBack(@PathParam("planId") UUID planId, @BeanParam IfMatch ifMatch) {
        service.takeBack(ifMatch.of(service.ownToChange(planId)));
        return plans.asItStands(planId);
    }
}
