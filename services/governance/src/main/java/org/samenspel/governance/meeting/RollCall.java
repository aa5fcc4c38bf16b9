package org.samenspel.governance.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.rule.Issue;
import org.samenspel.values.rule.RuleViolation;

/** Whether those who are named belong to the body. */
record RollCall(Seated seated) {

    private static final String DETAIL = "Name only those who have a mandate on that day";

    void check(List<Conflict> conflicts) {
        List<UUID> people = conflicts.stream().map(Conflict::personId).toList();
        require(strangers(people, "conflicts[%d].personId"));
    }

    /** In a body with members it is known who came; one without knows only how many. */
    void check(Attendance came) {
        if (came.present() == null && !seated.members().isEmpty()) {
            throw MeetingRule.ATTENDANCE_BY_PERSON.brokenBy("participants", "Name the members who came");
        }
        List<UUID> present = came.present() == null ? List.of() : came.present();
        List<UUID> excused = came.excused() == null ? List.of() : came.excused();
        require(Stream.concat(strangers(present, "present[%d]").stream(), strangers(excused, "excused[%d]").stream())
                .toList());
    }

    private List<Issue> strangers(List<UUID> people, String name) {
        return IntStream.range(0, people.size())
                .filter(index -> !seated.members().contains(people.get(index)))
                .mapToObj(index -> Issue.invalid(name.formatted(index), null, "has no mandate on that day"))
                .toList();
    }

    private static void require(List<Issue> strangers) {
        if (!strangers.isEmpty()) {
            throw new RuleViolation(MeetingRule.NOT_A_MEMBER, DETAIL, strangers);
        }
    }
}
