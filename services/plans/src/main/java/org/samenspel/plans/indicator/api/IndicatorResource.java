package org.samenspel.plans.indicator.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.indicator.Indicator;
import org.samenspel.plans.indicator.IndicatorContent;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.indicator.IndicatorTextService;
import org.samenspel.plans.plan.api.TextQuery;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.text.NewWithdrawal;

/** Indicators, each by itself. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class IndicatorResource {

    private final IndicatorService service;
    private final IndicatorTextService texts;
    private final References references;

    IndicatorResource(IndicatorService service, IndicatorTextService texts, References references) {
        this.service = service;
        this.texts = texts;
        this.references = references;
    }

    @GET
    @Path("/{indicatorId}")
    @Authenticated
    public Response get(@PathParam("indicatorId") UUID indicatorId, @BeanParam TextQuery which) {
        return answer(texts.read(service.visible(indicatorId), which.choice()));
    }

    @PATCH
    @Path("/{indicatorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public Response change(
            @PathParam("indicatorId") UUID indicatorId,
            @BeanParam IfMatch ifMatch,
            @QueryParam("confirm") @Size(max = 100) @Nullable String confirm,
            MergePatch body) {
        Indicator indicator = ifMatch.of(service.ownToChange(indicatorId));
        IndicatorPatch patch = body.applyTo(IndicatorPatch.of(indicator));
        Set<String> confirmed = confirm == null ? Set.of() : Set.of(confirm.split(","));
        service.decideTarget(indicator, patch.target(), patch.targetMaximum(), patch.decided(), confirmed);
        return answer(indicator.content());
    }

    @PUT
    @Path("/{indicatorId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("indicatorId") UUID indicatorId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Indicator indicator = ifMatch.of(service.ownToChange(indicatorId));
        texts.withdraw(indicator, body.reason());
        return answer(indicator.content());
    }

    @DELETE
    @Path("/{indicatorId}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response restore(
            @PathParam("indicatorId") UUID indicatorId,
            @BeanParam IfMatch ifMatch,
            @QueryParam("reason") @Size(max = 500) @Nullable String reason) {
        Indicator indicator = ifMatch.of(service.ownToChange(indicatorId));
        texts.restore(indicator, reason);
        return answer(indicator.content());
    }

    private Response answer(IndicatorContent indicator) {
        return Answers.of(IndicatorDetails.of(indicator, texts.targetsOf(indicator), references), indicator);
    }
}
