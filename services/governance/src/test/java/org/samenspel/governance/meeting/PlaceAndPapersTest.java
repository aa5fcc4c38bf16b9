package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** A joint body met about a plan of its agreement, which belongs to it no more, and which begins later than was known. */
class PlaceAndPapersTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 2);
    private static final ZonedDateTime LATER = DAY.plusDays(8).atStartOfDay(ZoneOffset.UTC);
    private static final UUID PLAN = Ids.next();

    private final BodyScope joint = new BodyScope(
            Ids.next(),
            Ids.next(),
            "jointConsultation",
            Ids.next(),
            new BodyContent(LocalizedText.dutch("Overleg"), null, null, null, null, null, List.of(), List.of()));
    private final MeetingPolicy now = new MeetingPolicy(joint, DAY.plusDays(1), Set.of(), null);
    private final Meeting meeting =
            new Meeting(new MeetingPolicy(joint, null, Set.of(PLAN), null), content(DAY, "Jaarplan", null), DAY);

    @Test
    void placeAndPapersChangeAfterTheStartWhateverBecameOfTheAgreement() {
        meeting.start(
                new RollCall(new Seated(Set.of(), Set.of()), 0),
                new Attendance(null, null, 2, List.of(), List.of(), List.of(), List.of()),
                LATER.toInstant(),
                LATER.toLocalDate());

        meeting.change(now, content(DAY, "Jaarplan", "1"), LATER);

        assertThat(meeting.content().place()).isEqualTo("Gent");
        assertThat(meeting.content().papers()).hasSize(1);
        refused(() -> meeting.change(now, content(DAY, "Jaarplan", "9"), LATER), MeetingRule.ITEM_NOT_ON_AGENDA);
        refused(() -> meeting.change(now, content(DAY, "Plan", null), LATER), MeetingRule.MEETING_STARTED);
    }

    @Test
    void dayAndAgendaAreJudgedAnewWhenOneOfThemChanges() {
        meeting.change(now, content(DAY, "Jaarplan", null), LATER);

        refused(() -> meeting.change(now, content(DAY, "Plan", null), LATER), MeetingRule.MEETING_BEFORE_AGREEMENT);
        refused(
                () -> meeting.change(now, content(DAY.plusDays(2), "Jaarplan", null), LATER),
                MeetingRule.SUBJECT_OF_ONE_PARTY);
    }

    /** @param paperOf the item that a paper belongs to; null when there is none */
    private static MeetingContent content(LocalDate day, String title, @Nullable String paperOf) {
        var item = new AgendaItem("1", LocalizedText.dutch(title), new Subject(SubjectKind.PLAN, PLAN), null);
        List<Paper> papers =
                paperOf == null ? List.of() : List.of(new Paper("Nota", Paper.Kind.NOTE, "a".repeat(64), paperOf, DAY));
        return new MeetingContent(day, null, "Gent", List.of(item), List.of(), papers, null);
    }

    private static void refused(ThrowingCallable change, MeetingRule rule) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
