package org.samenspel.governance.meeting;

import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.values.LocalizedText;

/** What is published of a meeting. */
sealed interface MeetingEvent extends Event permits MeetingHeld, MeetingCancelled {

    EventStream STREAM = new EventStream("governance", "meetings", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** The body that meets. */
    record MeetingBody(UUID id, String code, LocalizedText name) {

        static MeetingBody of(BodyScope body) {
            return new MeetingBody(body.id(), body.code(), body.content().name());
        }
    }
}
