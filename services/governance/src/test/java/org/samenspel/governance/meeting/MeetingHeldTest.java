package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.events.EventJson;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.governance.meeting.MeetingEvent.MeetingCancelled;
import org.samenspel.governance.meeting.MeetingEvent.MeetingHeld;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

class MeetingHeldTest {

    private static final Instant NOW = Instant.parse("2021-11-25T20:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);

    private final UUID member = Ids.random();
    private final Seated seated = new Seated(Set.of(member), Set.of(member));

    @Test
    void tellsOfWhichAgreementTheBodyIs() {
        UUID agreement = Ids.next();
        BodyScope joint = body(agreement);

        MeetingHeld held = MeetingHeld.of(heldBy(joint), joint);

        assertThat(held.agreementId()).isEqualTo(agreement);
        assertThat(held.body().code()).isEqualTo("jointConsultation");
        assertThat(held.participants()).isEqualTo(1);
        assertThat(held.organizationIds()).containsExactly(joint.organizationId());
    }

    @Test
    void neverTellsWhoWasThereOrWhoHadAConflict() {
        BodyScope board = body(null);
        Meeting meeting = heldBy(board);
        String held = EventJson.write(MeetingHeld.of(meeting, board));
        meeting.cancel("Te weinig inschrijvingen", DAY);
        String cancelled = EventJson.write(MeetingCancelled.of(meeting, board));

        assertThat(List.of(held, cancelled))
                .allSatisfy(event -> assertThat(event).doesNotContain(member.toString(), "Vennoot", "Te weinig"));
    }

    /** By one member, who has a conflict of interest. */
    private Meeting heldBy(BodyScope body) {
        var item = new AgendaItem("1", LocalizedText.dutch("Punt"), new Subject(SubjectKind.OTHER, null), null);
        var meeting = new Meeting(
                new MeetingPolicy(body, null, Set.of(), null),
                new MeetingContent(DAY, null, null, List.of(item), List.of(), List.of(), null),
                DAY);
        meeting.declare(
                List.of(new Conflict(member, "1", "Vennoot van een bureau", null)), seated, NOW.atZone(ZoneOffset.UTC));
        meeting.start(
                new RollCall(seated, 0),
                new Attendance(List.of(member), null, null, List.of(), List.of(), List.of(), List.of()),
                NOW,
                DAY);
        meeting.approveMinutes(DAY, body.id(), DAY);
        return meeting;
    }

    private static BodyScope body(@Nullable UUID agreementId) {
        var content =
                new BodyContent(LocalizedText.dutch("Orgaan"), null, null, null, null, null, List.of(), List.of());
        return new BodyScope(Ids.next(), Ids.next(), "jointConsultation", agreementId, content);
    }
}
