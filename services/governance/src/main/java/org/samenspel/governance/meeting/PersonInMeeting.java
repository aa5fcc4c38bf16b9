package org.samenspel.governance.meeting;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.privacy.Contents;
import org.samenspel.privacy.PersonalRecord;

/** What a meeting holds about a person, for that person. */
record PersonInMeeting(UUID personId, Meeting meeting) {

    Stream<PersonalRecord> records() {
        return Stream.concat(Stream.ofNullable(meeting.attendance()).flatMap(this::attendance), conflicts());
    }

    private Stream<PersonalRecord> attendance(Attendance attendance) {
        if (!attendance.names(personId)) {
            return Stream.empty();
        }
        Contents contents = about();
        contents.with("came", isAmong(attendance));
        attendance.absences().stream()
                .filter(absence -> absence.personId().equals(personId))
                .forEach(absence -> contents.with("missedItems", String.join(", ", absence.items())));
        attendance.proxies().stream()
                .filter(proxy -> proxy.personId().equals(personId))
                .forEach(proxy -> contents.with("representedBy", proxy.holderId()));
        return Stream.of(new PersonalRecord("attendance", meeting.id(), contents.all()));
    }

    private boolean isAmong(Attendance attendance) {
        return Objects.requireNonNullElse(attendance.present(), List.<UUID>of()).contains(personId);
    }

    private Stream<PersonalRecord> conflicts() {
        return meeting.conflicts().stream()
                .filter(conflict -> conflict.personId().equals(personId))
                .map(conflict -> new PersonalRecord(
                        "conflict",
                        meeting.id(),
                        about().with("item", conflict.item())
                                .with("reason", conflict.reason())
                                .with("toldOn", conflict.toldOn())
                                .all()));
    }

    private Contents about() {
        return new Contents().with("bodyId", meeting.bodyId()).with("date", meeting.date());
    }
}
