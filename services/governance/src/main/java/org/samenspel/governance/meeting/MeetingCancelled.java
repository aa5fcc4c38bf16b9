package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyScope;

/**
 * A meeting does not take place, or did not although it was said to be held.
 *
 * @param organizationId whose body it is
 * @param agreementId the agreement whose body it is
 * @param plannedOn the day it was planned, or said to be held
 * @param contributesTo the indicators that it does not count for
 */
record MeetingCancelled(
        UUID id,
        long version,
        UUID organizationId,
        MeetingBody body,
        @Nullable UUID agreementId,
        LocalDate plannedOn,
        List<UUID> contributesTo)
        implements MeetingEvent {

    static MeetingCancelled of(Meeting meeting, BodyScope body) {
        return new MeetingCancelled(
                meeting.id(),
                meeting.version(),
                body.organizationId(),
                MeetingBody.of(body),
                body.agreementId(),
                meeting.date(),
                meeting.content().contributesTo());
    }

    @Override
    public String fact() {
        return "cancelled";
    }
}
