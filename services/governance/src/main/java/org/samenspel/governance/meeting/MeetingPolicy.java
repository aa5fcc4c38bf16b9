package org.samenspel.governance.meeting;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.values.Period;

/**
 * Whether a body can meet on a day, with an agenda.
 *
 * @param own the plans and yearly arrangements that belong to the agreement whose body it is
 */
record MeetingPolicy(BodyScope body, Set<UUID> own) {

    void check(MeetingContent content) {
        Period period = body.content().period();
        if (period != null && !period.contains(content.date())) {
            throw MeetingRule.MEETING_OUTSIDE_BODY_PERIOD.brokenBy(
                    "date", "The body exists from %s to %s".formatted(period.start(), period.end()));
        }
        var numbers = new HashSet<String>();
        for (int index = 0; index < content.agenda().size(); index++) {
            AgendaItem item = content.agenda().get(index);
            if (!numbers.add(item.number())) {
                throw MeetingRule.ITEM_TWICE.brokenBy(
                        "agenda[%d].number".formatted(index), "Give each item a number of its own");
            }
            requireOwn(item, index);
        }
    }

    /**
     * Other services take a decision on a plan, budget or agreement for one of the organization whose body it is; what
     * belongs to the agreement itself is decided on by its bodies.
     */
    private void requireOwn(AgendaItem item, int index) {
        if (body.agreementId() != null
                && item.subject().kind() != Subject.Kind.OTHER
                && !own.contains(item.subject().id())) {
            throw MeetingRule.SUBJECT_OF_ONE_PARTY.brokenBy(
                    "agenda[%d].subject".formatted(index), "Put the item before a body of the party");
        }
    }
}
