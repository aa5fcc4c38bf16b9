package org.samenspel.governance.decision;

import org.samenspel.governance.body.VotingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.rule.Share;

/**
 * How many must be present or represented, and how many are. Who declared a conflict for the item counts for neither.
 *
 * @param mayDecide the members without those who had to leave
 */
public record Quorum(int required, int inRoom, int mayDecide) {

    /** @param second whether whoever came to this second meeting decides */
    static Quorum of(MeetingScope meeting, VotingRule rule, boolean second) {
        Room room = meeting.room();
        int deciding = room.mayDecide(meeting.seated().voters());
        Share share = second ? null : rule.quorum();
        return new Quorum(share == null ? 0 : share.of(deciding), room.count(), deciding);
    }

    boolean isMet() {
        return inRoom >= leastRequired();
    }

    /** Where nothing asks for a quorum, one has to be there all the same. */
    int leastRequired() {
        return Math.max(1, required);
    }
}
