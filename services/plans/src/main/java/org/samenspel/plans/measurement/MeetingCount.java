package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Counts meetings on the indicators that they contribute to. Each change gives a measurement: so many different meetings held, as
 * of the latest day that one of them was said to be held. A meeting that arrives late and one taken back put right what was said of that
 * day; a later meeting leaves what was true before it.
 */
@ApplicationScoped
@Transactional
public class MeetingCount {

    private final CountedMeetings meetings;
    private final Measurements measurements;
    private final MeasurementService service;

    MeetingCount(CountedMeetings meetings, Measurements measurements, MeasurementService service) {
        this.meetings = meetings;
        this.measurements = measurements;
        this.service = service;
    }

    /**
     * A meeting of an organization was held.
     *
     * @return whether it counts on the indicator
     */
    public boolean hold(UUID eventId, UUID organizationId, CountedOn meeting) {
        return service.recordFromEvent(eventId, organizationId, meeting.indicatorId(), () -> {
            var id = new CountedMeetingId(meeting.indicatorId(), meeting.meetingId());
            meetings.hold(id, meeting.heldOn());
            return count(id);
        });
    }

    /** A meeting was not held after all: takes it back wherever it counts. */
    public void cancel(UUID eventId, UUID organizationId, UUID meetingId) {
        for (CountedMeeting meeting : meetings.of(meetingId)) {
            service.recordFromEvent(eventId, organizationId, meeting.indicatorId(), () -> {
                meeting.cancel();
                return count(new CountedMeetingId(meeting.indicatorId(), meetingId));
            });
        }
    }

    private Observation count(CountedMeetingId changed) {
        return new MeetingsSoFar(meetings.on(changed.indicatorId()))
                .observedBy(changed.meetingId(), measurements.latestMeetingCount(changed.indicatorId()));
    }

    /**
     * A meeting that was held, and an indicator that it counts for.
     *
     * @param heldOn the day
     */
    public record CountedOn(UUID indicatorId, UUID meetingId, LocalDate heldOn) {}
}
