package org.samenspel.governance.decision;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.rule.Share;

/**
 * How many must be in the room, and how many are. Who declared a conflict for the item counts for neither.
 *
 * @param mayDecide the members without those who had to leave
 */
public record Quorum(int required, int inRoom, int mayDecide) {

    static Quorum of(MeetingScope meeting) {
        Room room = meeting.room();
        Set<UUID> deciding = new HashSet<>(meeting.seated().voters());
        deciding.removeAll(room.left());
        Share share = meeting.body().content().quorum();
        return new Quorum(share == null ? 0 : share.of(deciding.size()), room.count(), deciding.size());
    }

    boolean isMet() {
        return inRoom > 0 && inRoom >= required;
    }
}
