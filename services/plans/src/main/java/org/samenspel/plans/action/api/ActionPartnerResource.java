package org.samenspel.plans.action.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.samenspel.plans.action.Action;
import org.samenspel.plans.action.Actions;
import org.samenspel.plans.organization.KnownOrganizations;
import org.samenspel.plans.plan.PlanAccess;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;

/** The organizations that work on an action. They are no part of its text, so that they change on a published plan too. */
@Path("/plans/{planId}/actions/{number}/partners")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ActionPartnerResource {

    private final PlanAccess plans;
    private final Actions actions;
    private final KnownOrganizations names;

    ActionPartnerResource(PlanAccess plans, Actions actions, KnownOrganizations names) {
        this.plans = plans;
        this.actions = actions;
        this.names = names;
    }

    @GET
    @Authenticated
    public Response get(@PathParam("planId") UUID planId, @PathParam("number") String number, @Context UriInfo uri) {
        plans.visible(planId);
        return answer(actions.withNumber(planId, number), planId, uri);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response replace(
            @PathParam("planId") UUID planId,
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid NewActionPartners body,
            @Context UriInfo uri) {
        plans.own(planId);
        Action action = actions.withNumber(planId, number);
        EntityTags.require(ifMatch, action.version());
        action.isDoneWith(body.organizations());
        actions.flush();
        return answer(action, planId, uri);
    }

    private Response answer(Action action, UUID planId, UriInfo uri) {
        return Answers.of(ActionPartners.of(action, planId, names, uri), action.version());
    }
}
