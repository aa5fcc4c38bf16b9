package org.samenspel.governance.decision.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Sight;
import org.samenspel.governance.body.SightService;
import org.samenspel.governance.decision.Decision;
import org.samenspel.governance.decision.DecisionFilter;
import org.samenspel.governance.decision.DecisionOutcome;
import org.samenspel.governance.decision.DecisionService;
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** The decisions of all bodies that the caller sees. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DecisionResource {

    private final DecisionService service;
    private final SightService sights;
    private final MandateService mandates;
    private final References references;

    DecisionResource(DecisionService service, SightService sights, MandateService mandates, References references) {
        this.service = service;
        this.sights = sights;
        this.mandates = mandates;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<DecisionDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("meetingId") @Nullable UUID meetingId,
            @QueryParam("outcome") @Nullable DecisionOutcome outcome,
            @BeanParam PageRequest page) {
        return page.answer(service.list(new DecisionFilter(bodyId, meetingId, outcome), page.slice()), this::details);
    }

    @GET
    @Path("/{decisionId}")
    @Authenticated
    public Response get(@PathParam("decisionId") UUID decisionId) {
        return answer(service.visible(decisionId));
    }

    @PUT
    @Path("/{decisionId}/withdrawal")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response withdraw(
            @PathParam("decisionId") UUID decisionId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Decision decision = ifMatch.of(service.ownToChange(decisionId));
        service.withdraw(decision, body.reason());
        return answer(decision);
    }

    private Response answer(Decision decision) {
        return Answers.of(details(decision), decision);
    }

    private DecisionDetails details(Decision decision) {
        Sight sight = sights.of(decision.bodyId());
        boolean withStandpoints = sight.withPeople() || mandates.readsAsMember(decision.bodyId(), decision.takenOn());
        return DecisionDetails.of(decision, withStandpoints, sights.readingDay(sight), references);
    }
}
