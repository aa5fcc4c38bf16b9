package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.body.SubjectKind;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;

class SecondMeetingTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 3, 1);

    private final BodyContent content =
            new BodyContent(LocalizedText.dutch("Vergadering"), null, null, null, null, null, List.of(), List.of());
    private final BodyScope assembly = new BodyScope(Ids.next(), Ids.next(), "generalAssembly", null, content);

    @Test
    void decidesWithWhoeverComesOnlyAsManyDaysAfterTheFirstAsTheLawAsks() {
        var rule = content.votingRule(SubjectKind.STATUTES);

        assertThat(rule.allowsSecond(FIRST, FIRST.plusDays(14))).isFalse();
        assertThat(rule.allowsSecond(FIRST, FIRST.plusDays(15))).isTrue();
        assertThat(content.votingRule(SubjectKind.PLAN).allowsSecond(FIRST, FIRST.plusDays(15)))
                .isFalse();
    }

    @Test
    void isTooSoonOnceTheFirstIsMovedLater() {
        assertThat(MeetingPolicy.isTooSoon(assembly, FIRST, on(FIRST.plusDays(15))))
                .isFalse();
        assertThat(MeetingPolicy.isTooSoon(assembly, FIRST.plusDays(1), on(FIRST.plusDays(15))))
                .isTrue();
    }

    private static MeetingContent on(LocalDate day) {
        var item = new AgendaItem("1", LocalizedText.dutch("Statuten"), new Subject(SubjectKind.STATUTES, null), null);
        return new MeetingContent(day, null, null, List.of(item), List.of(), List.of(), Ids.next());
    }
}
