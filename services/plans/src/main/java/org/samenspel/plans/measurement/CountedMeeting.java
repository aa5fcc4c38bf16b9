package org.samenspel.plans.measurement;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting that counts on an indicator, once however often it arrives. A meeting that turns out not to have been held stays
 * known, but counts no longer.
 */
@Entity
class CountedMeeting {

    @EmbeddedId
    private CountedMeetingId id;

    private LocalDate heldOn;
    private boolean cancelled;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected CountedMeeting() {}

    CountedMeeting(CountedMeetingId id, LocalDate heldOn) {
        this.id = id;
        this.heldOn = heldOn;
    }

    void hold(LocalDate day) {
        heldOn = day;
        cancelled = false;
    }

    void cancel() {
        cancelled = true;
    }

    UUID indicatorId() {
        return id.indicatorId();
    }

    UUID meetingId() {
        return id.meetingId();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    boolean counts() {
        return !cancelled;
    }
}
