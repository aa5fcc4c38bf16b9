package org.samenspel.governance.decision.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.SightService;
import org.samenspel.governance.decision.Decision;
import org.samenspel.governance.decision.DecisionService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;

/** The decisions of a meeting that is underway. */
@Path("/meetings/{meetingId}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeetingDecisionResource {

    private final DecisionService service;
    private final SightService sights;
    private final References references;

    MeetingDecisionResource(DecisionService service, SightService sights, References references) {
        this.service = service;
        this.sights = sights;
        this.references = references;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response decide(@PathParam("meetingId") UUID meetingId, @Valid NewDecision body) {
        Decision decision = service.decide(meetingId, body.proposal());
        LocalDate today = sights.readingDay(sights.of(decision.bodyId()));
        return Answers.created(DecisionDetails.of(decision, true, today, references), decision);
    }
}
