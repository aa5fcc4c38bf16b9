package org.samenspel.governance.meeting;

import org.samenspel.values.rule.RuleViolation;

/**
 * An item on which a decision stands, and who was there for it.
 *
 * @param inRoom how many were present or represented
 * @param mayDecide the members without those who had to leave
 */
record DecidedItem(String item, int inRoom, int mayDecide) {

    /** In the way of a correction. */
    RuleViolation stands() {
        return new RuleViolation(MeetingRule.DECISION_STANDS, "Withdraw the decision on item %s first".formatted(item));
    }

    /** In the way of a cancellation. */
    RuleViolation keeps() {
        return new RuleViolation(MeetingRule.MEETING_DECIDED, "Withdraw the decision on item %s first".formatted(item));
    }
}
