package org.samenspel.governance.meeting.api;

import java.net.URI;
import org.samenspel.governance.meeting.Conflict;
import org.samenspel.governance.meeting.Told;
import org.samenspel.web.href.Linked;

/** What a member declared; its address is that of the meeting. */
public record OwnConflict(URI href, String item, String reason, Told told) implements Linked {

    static OwnConflict of(Conflict conflict, URI meeting) {
        return new OwnConflict(meeting, conflict.item(), conflict.reason(), conflict.told());
    }
}
