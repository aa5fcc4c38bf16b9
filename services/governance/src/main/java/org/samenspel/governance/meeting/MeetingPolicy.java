package org.samenspel.governance.meeting;

import java.util.HashSet;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.values.Period;
import org.samenspel.values.rule.RuleViolation;

/** Whether a body can meet on a day, with an agenda. */
record MeetingPolicy(BodyScope body) {

    void check(MeetingContent content) {
        Period period = body.content().period();
        if (period != null && !period.contains(content.date())) {
            throw new RuleViolation(
                    MeetingRule.MEETING_OUTSIDE_BODY_PERIOD,
                    "The body exists from %s to %s".formatted(period.start(), period.end()));
        }
        var numbers = new HashSet<String>();
        for (AgendaItem item : content.agenda()) {
            if (!numbers.add(item.number())) {
                throw new RuleViolation(
                        MeetingRule.ITEM_TWICE, "Item %s is there more than once".formatted(item.number()));
            }
            requireOwn(item);
        }
    }

    /** Other services take a decision on a plan, budget or agreement for one of the organization whose body it is. */
    private void requireOwn(AgendaItem item) {
        if (body.agreementId() != null && item.subject().kind() != SubjectKind.OTHER) {
            throw new RuleViolation(
                    MeetingRule.SUBJECT_OF_ONE_PARTY,
                    "Put item %s before a body of the party".formatted(item.number()));
        }
    }
}
