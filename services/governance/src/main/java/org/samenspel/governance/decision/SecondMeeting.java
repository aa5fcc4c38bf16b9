package org.samenspel.governance.decision;

import java.util.Optional;
import org.samenspel.governance.body.VotingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.MeetingState;

/** Whether a meeting is the second of one in which too few were there for a subject, and so decides with whoever comes; if not, why. */
enum SecondMeeting {
    DECIDES(""),
    /** It was planned as no second one. */
    NONE(""),
    NOT_FOR_SUBJECT(": this subject has no second meeting"),
    FIRST_NOT_HELD(": the first meeting was not held"),
    FIRST_IS_SECOND(": the first meeting is a second one itself"),
    FIRST_WITHOUT_SUBJECT(": the first meeting did not have this subject on its agenda"),
    TOO_SOON(": the first meeting was not held %d days before, or more"),
    FIRST_HAD_QUORUM(": the first meeting had its quorum for this subject");

    private final String why;

    SecondMeeting(String why) {
        this.why = why;
    }

    /**
     * @param meeting that may be a second one
     * @param first the meeting that it was planned as the second of, with its item about the same subject
     * @param rule for the subject, in the second one
     */
    static SecondMeeting of(MeetingScope meeting, Optional<MeetingScope> first, VotingRule rule) {
        if (meeting.secondOf() == null) {
            return NONE;
        }
        return rule.secondMeetingAfterDays() == null
                ? NOT_FOR_SUBJECT
                : first.map(earlier -> after(earlier, meeting, rule)).orElse(FIRST_NOT_HELD);
    }

    private static SecondMeeting after(MeetingScope first, MeetingScope meeting, VotingRule rule) {
        if (first.state() == MeetingState.PLANNED || first.state() == MeetingState.CANCELLED) {
            return FIRST_NOT_HELD;
        }
        if (first.secondOf() != null) {
            return FIRST_IS_SECOND;
        }
        if (first.item().isEmpty()) {
            return FIRST_WITHOUT_SUBJECT;
        }
        if (!rule.allowsSecond(first.date(), meeting.date())) {
            return TOO_SOON;
        }
        VotingRule then =
                first.body().content().votingRule(first.item().get().subject().kind());
        return Quorum.of(first, then, false).isMet() ? FIRST_HAD_QUORUM : DECIDES;
    }

    boolean decides() {
        return this == DECIDES;
    }

    /** What follows "so many are required": when a second meeting decides, or why this one doesn't. */
    String aside(VotingRule rule) {
        Integer days = rule.secondMeetingAfterDays();
        if (this == NONE) {
            return days == null ? "" : ": plan a second meeting, %d days later or more".formatted(days);
        }
        return why.formatted(days);
    }
}
