package org.samenspel.governance.meeting.api;

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
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;

/** The conflicts of interest of a member, as it declares them itself. */
@Path("/meetings/{meetingId}/ownConflicts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OwnConflictResource {

    private final MeetingService service;
    private final References references;

    OwnConflictResource(MeetingService service, References references) {
        this.service = service;
        this.references = references;
    }

    @POST
    @Idempotent
    @RolesAllowed({
        Roles.NETWORK_COORDINATOR,
        Roles.PARTNER_MANAGER,
        Roles.PLANNER,
        Roles.CONSULTATION_MANAGER,
        Roles.GOVERNANCE_SECRETARY,
        Roles.FINANCE_OFFICER,
        Roles.PARTNER
    })
    public Response declare(@PathParam("meetingId") UUID meetingId, @Valid NewOwnConflict body) {
        return Answers.created(OwnConflict.of(
                service.declareOwn(meetingId, body.item(), body.reason()),
                references.href(MeetingResource.class, meetingId)));
    }
}
