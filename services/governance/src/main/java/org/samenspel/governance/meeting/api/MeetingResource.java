package org.samenspel.governance.meeting.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import org.samenspel.governance.mandate.MandateService;
import org.samenspel.governance.meeting.Meeting;
import org.samenspel.governance.meeting.MeetingFilter;
import org.samenspel.governance.meeting.MeetingListService;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.MinutesService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Meetings. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeetingResource {

    private final MeetingService service;
    private final MeetingListService list;
    private final MinutesService minutes;
    private final SightService sights;
    private final MandateService mandates;
    private final References references;

    MeetingResource(
            MeetingService service,
            MeetingListService list,
            MinutesService minutes,
            SightService sights,
            MandateService mandates,
            References references) {
        this.service = service;
        this.list = list;
        this.minutes = minutes;
        this.sights = sights;
        this.mandates = mandates;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<MeetingDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("state") @Nullable MeetingState state,
            @BeanParam PageRequest page) {
        return page.answer(list.list(new MeetingFilter(bodyId, state), page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response plan(@Valid NewMeeting body) {
        Meeting meeting = service.plan(body.bodyId(), body.content());
        return Answers.created(details(meeting), meeting);
    }

    @GET
    @Path("/{meetingId}")
    @Authenticated
    public Response get(@PathParam("meetingId") UUID meetingId) {
        return answer(service.visible(meetingId));
    }

    @PATCH
    @Path("/{meetingId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response change(@PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, MergePatch body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        service.change(meeting, body.applyTo(meeting.content()));
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/dateCorrection")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response putRight(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid DateCorrection body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        service.putRight(meeting, body.date(), body.reason());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/conflicts")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response declare(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid ConflictList body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        service.declare(meeting, body.all());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/attendance")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response start(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid AttendanceList body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        service.start(meeting, body.attendance());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/minutesText")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response writeMinutes(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid MinutesText body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        minutes.write(meeting, body.text());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/minutes")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response approveMinutes(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid MinutesApproval body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        minutes.approve(meeting, body.approvedOn(), body.approvedBy());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/minutesReopening")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response reopenMinutes(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid MinutesReopening body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        minutes.reopen(meeting, body.reason());
        return answer(meeting);
    }

    @PUT
    @Path("/{meetingId}/cancellation")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response cancel(
            @PathParam("meetingId") UUID meetingId, @BeanParam IfMatch ifMatch, @Valid Cancellation body) {
        Meeting meeting = ifMatch.of(service.ownToChange(meetingId));
        service.cancel(meeting, body.reason());
        return answer(meeting);
    }

    private Response answer(Meeting meeting) {
        return Answers.of(details(meeting), meeting);
    }

    private MeetingDetails details(Meeting meeting) {
        Sight sight = sights.of(meeting.bodyId());
        boolean withMinutes = sight.withPeople() || mandates.readsAsMember(meeting.bodyId(), meeting.date());
        return MeetingDetails.of(meeting, sight, sights.readingDay(sight), withMinutes, references);
    }
}
