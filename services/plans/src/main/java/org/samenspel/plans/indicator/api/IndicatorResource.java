package org.samenspel.plans.indicator.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.samenspel.plans.indicator.Indicator;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.TargetDecisions;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.json.MergePatch;

/** One indicator. */
@Path("/indicators/{indicatorId}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class IndicatorResource {

    private final IndicatorService service;
    private final TargetDecisions targets;

    IndicatorResource(IndicatorService service, TargetDecisions targets) {
        this.service = service;
        this.targets = targets;
    }

    @GET
    @Authenticated
    public Response get(@PathParam("indicatorId") UUID indicatorId, @Context UriInfo uri) {
        return answer(service.visible(indicatorId), uri);
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response change(
            @PathParam("indicatorId") UUID indicatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Indicator indicator = service.own(indicatorId);
        EntityTags.require(ifMatch, indicator.version());
        service.decideTarget(
                indicator, body.applyTo(IndicatorPatch.of(indicator)).target());
        return answer(indicator, uri);
    }

    private Response answer(Indicator indicator, UriInfo uri) {
        return Answers.of(IndicatorDetails.of(indicator, targets.of(indicator.id()), uri), indicator.version());
    }
}
