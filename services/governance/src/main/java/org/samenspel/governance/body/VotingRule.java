package org.samenspel.governance.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.rule.Share;

/**
 * What a vote needs.
 *
 * @param quorum the part of the members that must be present or represented; null when nothing says so
 * @param secondMeetingAfterDays how many days after a meeting without quorum a second one decides with whoever came; null when
 *     none does
 * @param chairBreaksTies whether the chair decides a tie; without it a tie rejects
 */
public record VotingRule(
        Majority majority, @Nullable Share quorum, @Nullable Integer secondMeetingAfterDays, boolean chairBreaksTies) {

    /** Whether the chair decides a tie: the statutes let it, and as many for as against is not too little whatever it says. */
    public boolean chairDecidesTies() {
        return chairBreaksTies && majority.canBeBrokenByChair();
    }

    /** Whether a second meeting on a day decides with whoever comes, by the day of the first. */
    public boolean allowsSecond(LocalDate first, LocalDate second) {
        return secondMeetingAfterDays != null && !second.isBefore(first.plusDays(secondMeetingAfterDays));
    }
}
