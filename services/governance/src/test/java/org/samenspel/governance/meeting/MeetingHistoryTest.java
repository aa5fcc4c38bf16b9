package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.mandate.Seated;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.rule.RuleViolation;

/** Whatever is done with a meeting, in whatever order and however often on one day: what it is and what it is today never differ. */
class MeetingHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 25);
    private static final Instant NOW = Instant.parse("2021-11-25T20:00:00Z");

    private final UUID member = Ids.random();
    private final BodyScope board = new BodyScope(
            Ids.next(),
            Ids.next(),
            "board",
            null,
            new BodyContent(LocalizedText.dutch("Bestuur"), null, null, null, null, null, List.of(), List.of()));

    /** What was said of a meeting on a day. */
    record Said(
            MeetingState state,
            MeetingContent content,
            @Nullable String text) {

        static Said of(Meeting meeting, LocalDate day) {
            return new Said(
                    meeting.stateOn(day),
                    meeting.contentOn(day),
                    meeting.minutesOn(day).text());
        }
    }

    /** One deed, so many days after the one before: none for the same day. */
    record Step(int passing, int what) {}

    @Property(tries = 500)
    void isTodayWhatItIs(@ForAll("histories") List<Step> history) {
        Meeting meeting = meeting();
        LocalDate today = DAY;
        for (Step step : history) {
            today = today.plusDays(step.passing());
            assertIsToday(meeting, today);
            tryTo(meeting, step, today);
            assertIsToday(meeting, today);
        }
    }

    @Property(tries = 500)
    void whatWasSaidOfADayIsSaidOfItEverAfter(@ForAll("histories") List<Step> history) {
        Meeting meeting = meeting();
        meeting.start(roll(), present(), NOW, DAY);
        var said = new TreeMap<LocalDate, Said>();
        LocalDate today = DAY;
        for (Step step : history) {
            if (step.passing() > 0) {
                said.put(today, Said.of(meeting, today));
            }
            today = today.plusDays(step.passing());
            tryTo(meeting, step, today);
        }

        said.forEach((day, then) -> {
            assertThat(meeting.stateOn(day)).isEqualTo(then.state());
            assertThat(meeting.contentOn(day)).isEqualTo(then.content());
            assertThat(meeting.minutesOn(day).text()).isIn(then.text(), null);
        });
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 0, 1, 30), Arbitraries.integers().between(0, 8))
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    private static void assertIsToday(Meeting meeting, LocalDate today) {
        assertThat(meeting.stateOn(today)).isEqualTo(meeting.state());
        assertThat(meeting.contentOn(today)).isEqualTo(meeting.content());
        assertThat(meeting.minutesOn(today).text()).isEqualTo(meeting.minutes().text());
        if (meeting.state() != MeetingState.CANCELLED) {
            assertThat(meeting.minutesOn(today)).isEqualTo(meeting.minutes());
        }
    }

    private void tryTo(Meeting meeting, Step step, LocalDate today) {
        try {
            act(meeting, step.what(), today);
        } catch (RuleViolation refused) {
            assertThat(refused.rule()).isInstanceOf(MeetingRule.class);
        }
    }

    private void act(Meeting meeting, int what, LocalDate today) {
        switch (what) {
            case 0, 1 -> meeting.start(roll(), present(), NOW, today);
            case 2 -> meeting.write("Tekst van " + today, today);
            case 3, 4 -> meeting.approveMinutes(today, board.id(), today);
            case 5, 6 -> meeting.reopen(new Reopening(today, "account", board.organizationId(), null, "Fout"));
            case 7 -> meeting.change(policy(), content("Zaal " + today), today.atStartOfDay(ZoneOffset.UTC));
            default -> meeting.cancel("Nooit doorgegaan", today);
        }
    }

    private Meeting meeting() {
        return new Meeting(policy(), content("Zaal"), DAY);
    }

    private MeetingPolicy policy() {
        return new MeetingPolicy(board, null, Set.of(), null);
    }

    private static MeetingContent content(String place) {
        return new MeetingContent(DAY, null, place, List.of(), List.of(), List.of(), null);
    }

    private RollCall roll() {
        return new RollCall(new Seated(Set.of(member), Set.of(member)), 0);
    }

    private Attendance present() {
        return new Attendance(List.of(member), null, null, List.of(), List.of(), List.of(), List.of());
    }
}
