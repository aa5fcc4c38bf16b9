package org.samenspel.governance.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.values.Period;

/**
 * Whether a body can meet on a day, with an agenda.
 *
 * @param begins the first day of the agreement whose body it is; null when it is of none
 * @param own the plans and yearly arrangements that belong to the agreement whose body it is
 * @param first the day of the meeting that this one is the second of; null when it is none
 */
record MeetingPolicy(
        BodyScope body,
        @Nullable LocalDate begins,
        Set<UUID> own,
        @Nullable LocalDate first) {

    void check(MeetingContent content) {
        checkDay(content);
        checkPapers(content);
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

    /** Only the day: the agenda of a meeting that took place is what it was, whatever belongs to the agreement since. */
    void checkDay(MeetingContent content) {
        Period period = body.content().period();
        if (period != null && !period.contains(content.date())) {
            throw MeetingRule.MEETING_OUTSIDE_BODY_PERIOD.brokenBy(
                    "date", "The body exists from %s to %s".formatted(period.start(), period.end()));
        }
        if (begins != null && content.date().isBefore(begins)) {
            throw MeetingRule.MEETING_BEFORE_AGREEMENT.brokenBy("date", "The agreement begins on " + begins);
        }
        requireLateEnough(content);
    }

    private void requireLateEnough(MeetingContent content) {
        if (first == null) {
            return;
        }
        int days = daysBetween(body, content);
        if (content.date().isBefore(first.plusDays(days))) {
            throw MeetingRule.SECOND_MEETING_TOO_EARLY.brokenBy(
                    "date", "The first was on %s: meet %d days later, or more".formatted(first, days));
        }
    }

    /** Whether a second meeting that was planned is too soon after the first, which was moved since. */
    static boolean isTooSoon(BodyScope body, LocalDate first, MeetingContent second) {
        return second.date().isBefore(first.plusDays(daysBetween(body, second)));
    }

    /** As many as the item that asks the most. */
    private static int daysBetween(BodyScope body, MeetingContent second) {
        BodyContent then = body.content().on(second.date());
        return second.agenda().stream()
                .map(item -> then.votingRule(item.subject().kind()).secondMeetingAfterDays())
                .mapToInt(wait -> wait == null ? 1 : wait)
                .max()
                .orElse(1);
    }

    /** Only the papers, where the day and the agenda are as they were: whatever became of the agreement since says nothing of those. */
    void checkPapers(MeetingContent content) {
        for (int index = 0; index < content.papers().size(); index++) {
            String item = content.papers().get(index).item();
            if (item != null && !content.numbers().contains(item)) {
                throw MeetingRule.ITEM_NOT_ON_AGENDA.brokenBy(
                        "papers[%d].item".formatted(index), "Put the item on the agenda first");
            }
        }
    }

    /**
     * Other services take a decision on a plan, budget or agreement for one of the organization whose body it is; what
     * belongs to the agreement itself is decided on by its bodies.
     */
    private void requireOwn(AgendaItem item, int index) {
        if (body.agreementId() != null
                && item.subject().kind().isThing()
                && !own.contains(item.subject().id())) {
            throw MeetingRule.SUBJECT_OF_ONE_PARTY.brokenBy(
                    "agenda[%d].subject".formatted(index),
                    "What belongs to the agreement is proposed or submitted first; another item is for a body of the party");
        }
    }
}
