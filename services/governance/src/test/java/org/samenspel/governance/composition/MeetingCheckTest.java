package org.samenspel.governance.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.BodyScope;
import org.samenspel.governance.composition.SeatWarning.Kind;
import org.samenspel.governance.decision.Doubt;
import org.samenspel.governance.meeting.Presence;
import org.samenspel.values.Ids;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/** A joint body that was to meet three times. */
class MeetingCheckTest {

    private static final UUID BODY = Ids.next();

    private final Presence winter = planned("2022-02-01");
    private final Presence spring = planned("2022-04-15");
    private final Presence autumn = planned("2022-11-25");
    private Map<Doubt, List<Presence>> doubtful = Map.of();
    private Map<UUID, List<Presence>> asNoParty = Map.of();

    @Nullable
    private LocalDate ends;

    @Test
    void tellsOnceWhichMeetingsArePlannedBeforeTheAgreementBegins() {
        assertThat(warnings("2022-05-01", null))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.MEETING_BEFORE_AGREEMENT,
                        null,
                        winter.date(),
                        spring.date(),
                        List.of(winter.meetingId(), spring.meetingId())));
    }

    @Test
    void tellsOnceWhichMeetingsComeAfterTheLastDayOfTheAgreement() {
        ends = LocalDate.of(2022, 2, 1);

        assertThat(warnings("2022-01-01", null))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.MEETING_AFTER_AGREEMENT,
                        null,
                        spring.date(),
                        autumn.date(),
                        List.of(spring.meetingId(), autumn.meetingId())));
    }

    @Test
    void tellsWhichMeetingsAreOutsideThePeriodThatTheBodyGotLater() {
        var shorter = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

        assertThat(warnings(null, shorter))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.MEETING_OUTSIDE_BODY_PERIOD,
                        null,
                        autumn.date(),
                        autumn.date(),
                        List.of(autumn.meetingId())));
    }

    @Test
    void tellsNothingOfMeetingsFromTheFirstDayOn() {
        assertThat(warnings("2022-02-01", null)).isEmpty();
        assertThat(warnings(null, null)).isEmpty();
    }

    @Test
    void tellsWhichSecondMeetingComesTooSoonAfterTheFirstThatWasMoved() {
        assertThat(warnings(null, null, autumn))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.SECOND_MEETING_TOO_EARLY,
                        null,
                        autumn.date(),
                        autumn.date(),
                        List.of(autumn.meetingId())));
    }

    @Test
    void tellsInWhichMeetingsADecisionLacksItsQuorumSinceASeatWasEntered() {
        doubtful = Map.of(Doubt.QUORUM, List.of(winter, spring));

        assertThat(warnings(null, null))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.DECIDED_WITHOUT_QUORUM,
                        null,
                        winter.date(),
                        spring.date(),
                        List.of(winter.meetingId(), spring.meetingId())));
    }

    @Test
    void tellsToWhichMeetingsAnOrganizationCameThatTurnsOutToHaveBeenNoParty() {
        UUID left = Ids.next();
        asNoParty = Map.of(left, List.of(spring, autumn));

        assertThat(warnings(null, null))
                .containsExactly(new SeatWarning(
                        BODY,
                        Kind.TOOK_PART_AS_NO_PARTY,
                        null,
                        left,
                        spring.date(),
                        autumn.date(),
                        List.of(spring.meetingId(), autumn.meetingId())));
    }

    @Test
    void tellsOfEachOrganizationThatWasNoPartyApart() {
        asNoParty = Map.of(Ids.next(), List.of(spring), Ids.next(), List.of(spring));

        assertThat(warnings(null, null)).extracting(SeatWarning::id).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void tellsOfEachDoubtApart() {
        doubtful = Map.of(
                Doubt.COMPETENCE, List.of(autumn), Doubt.MAJORITY, List.of(spring), Doubt.QUORUM, List.of(winter));

        assertThat(warnings(null, null))
                .extracting(SeatWarning::kind, SeatWarning::from)
                .containsExactly(
                        tuple(Kind.DECIDED_WITHOUT_QUORUM, winter.date()),
                        tuple(Kind.DECIDED_WITH_OTHER_MAJORITY, spring.date()),
                        tuple(Kind.DECIDED_WITH_OTHER_COMPETENCE, autumn.date()));
    }

    private List<SeatWarning> warnings(@Nullable String begins, @Nullable Period period, Presence... tooSoon) {
        var content =
                new BodyContent(LocalizedText.dutch("Overleg"), null, period, null, null, null, List.of(), List.of());
        var body = new BodyScope(BODY, Ids.next(), "joint", Ids.next(), content);
        Period term = begins == null ? null : new Period(LocalDate.parse(begins), ends);
        return new MeetingCheck(body, term, List.of(winter, spring, autumn), List.of(tooSoon), asNoParty, doubtful)
                .warnings()
                .toList();
    }

    private static Presence planned(String day) {
        return new Presence(Ids.next(), LocalDate.parse(day), Set.of());
    }
}
