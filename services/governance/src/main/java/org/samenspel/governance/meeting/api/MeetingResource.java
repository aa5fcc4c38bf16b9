package org.samenspel.governance.meeting.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.meeting.Meeting;
import org.samenspel.governance.meeting.MeetingFilter;
import org.samenspel.governance.meeting.MeetingService;
import org.samenspel.governance.meeting.MeetingState;
import org.samenspel.governance.meeting.Meetings;
import org.samenspel.governance.sight.Sight;
import org.samenspel.security.Organization;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.json.MergePatch;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Meetings. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MeetingResource {

    private final MeetingService service;
    private final Meetings meetings;
    private final Sight sight;

    MeetingResource(MeetingService service, Meetings meetings, Sight sight) {
        this.service = service;
        this.meetings = meetings;
        this.sight = sight;
    }

    @GET
    @Authenticated
    public Page<MeetingDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("state") @Nullable MeetingState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Organization organization = sight.organization();
        var filter = new MeetingFilter(bodyId, state);
        var found = meetings.visible(organization, filter, page.afterId(), page.limit());
        Set<UUID> withPeople =
                sight.bodiesWithPeople(found.stream().map(Meeting::bodyId).collect(Collectors.toSet()));
        return Page.of(uri, page, found, meeting -> Cursor.of(meeting.id()))
                .map(meeting -> MeetingDetails.of(meeting, withPeople.contains(meeting.bodyId()), uri))
                .withTotal(meetings.countVisible(organization, filter));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response plan(@Valid NewMeeting body, @Context UriInfo uri) {
        Meeting meeting = service.plan(body.bodyId(), body.content());
        MeetingDetails details = details(meeting, uri);
        return Answers.created(details.href(), details, meeting.version());
    }

    @GET
    @Path("/{meetingId}")
    @Authenticated
    public Response get(@PathParam("meetingId") UUID meetingId, @Context UriInfo uri) {
        return answer(service.visible(meetingId), uri);
    }

    @PATCH
    @Path("/{meetingId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response change(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            MergePatch body,
            @Context UriInfo uri) {
        Meeting meeting = toChange(meetingId, ifMatch);
        service.change(meeting, body.applyTo(MeetingPatch.of(meeting.content())).content());
        return answer(meeting, uri);
    }

    @PUT
    @Path("/{meetingId}/conflicts")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response declare(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid ConflictList body,
            @Context UriInfo uri) {
        Meeting meeting = toChange(meetingId, ifMatch);
        service.declare(meeting, body.conflicts());
        return answer(meeting, uri);
    }

    @PUT
    @Path("/{meetingId}/attendance")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response start(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid AttendanceList body,
            @Context UriInfo uri) {
        Meeting meeting = toChange(meetingId, ifMatch);
        service.start(meeting, body.attendance());
        return answer(meeting, uri);
    }

    @PUT
    @Path("/{meetingId}/minutes")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response approveMinutes(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid MinutesApproval body,
            @Context UriInfo uri) {
        Meeting meeting = toChange(meetingId, ifMatch);
        service.approveMinutes(meeting, body.approvedOn());
        return answer(meeting, uri);
    }

    @PUT
    @Path("/{meetingId}/cancellation")
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response cancel(
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid Cancellation body,
            @Context UriInfo uri) {
        Meeting meeting = toChange(meetingId, ifMatch);
        service.cancel(meeting, body.reason());
        return answer(meeting, uri);
    }

    private Meeting toChange(UUID id, @Nullable String ifMatch) {
        Meeting meeting = service.ownToChange(id);
        EntityTags.require(ifMatch, meeting.version());
        return meeting;
    }

    private Response answer(Meeting meeting, UriInfo uri) {
        return Answers.of(details(meeting, uri), meeting.version());
    }

    private MeetingDetails details(Meeting meeting, UriInfo uri) {
        return MeetingDetails.of(meeting, sight.showsPeopleOf(meeting.bodyId()), uri);
    }
}
