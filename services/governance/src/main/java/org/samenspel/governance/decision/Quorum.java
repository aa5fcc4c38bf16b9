package org.samenspel.governance.decision;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.VotingRule;
import org.samenspel.governance.meeting.MeetingScope;
import org.samenspel.governance.meeting.Room;
import org.samenspel.governance.rule.Share;
import org.samenspel.values.rule.RuleViolation;

/**
 * How many must be present or represented, and how many are. Who declared a conflict for the item counts for neither.
 *
 * @param mayDecide the members without those who had to leave; where it is known only how many came, the seats of the body, or 0 where
 *     nothing says how many
 */
public record Quorum(int required, int inRoom, int mayDecide) {

    /**
     * @param second whether whoever came to this second meeting decides
     * @throws RuleViolation {@code quorumUnknown} of how many it is a part
     */
    static Quorum of(MeetingScope meeting, VotingRule rule, boolean second) {
        return known(meeting, rule, second)
                .orElseThrow(() -> new RuleViolation(
                        DecisionRule.QUORUM_UNKNOWN,
                        "%s of how many? Give the body a size, or its members".formatted(rule.quorum())));
    }

    /** Empty when it is a part of nobody knows how many. */
    private static Optional<Quorum> known(MeetingScope meeting, VotingRule rule, boolean second) {
        Room room = meeting.room();
        int deciding = deciding(meeting);
        Share share = second ? null : rule.quorum();
        return share != null && deciding == 0 && room.isCounted()
                ? Optional.empty()
                : Optional.of(new Quorum(share == null ? 0 : share.of(deciding), room.count(), deciding));
    }

    /**
     * Whether a decision, which had this one, has none by what is known now of its day: the seats, the statutes, who held proxies, and
     * whether it was a second meeting in which whoever came decided.
     *
     * @param meeting as it is known now
     * @param second whether it is such a second meeting, as is known now
     */
    static boolean isLostIn(MeetingScope meeting, VotingRule rule, boolean second) {
        return known(meeting, rule, second).filter(now -> !now.isMet()).isPresent();
    }

    /** A body whose members are not entered has as many as it has seats. */
    private static int deciding(MeetingScope meeting) {
        Set<UUID> voters = meeting.seated().voters();
        Integer size = meeting.body().content().size();
        boolean unnamed = voters.isEmpty() && meeting.room().isCounted();
        return unnamed && size != null ? size : meeting.room().mayDecide(voters);
    }

    boolean isMet() {
        return inRoom >= leastRequired();
    }

    /** Where nothing asks for a quorum, one has to be there all the same. */
    int leastRequired() {
        return Math.max(1, required);
    }
}
