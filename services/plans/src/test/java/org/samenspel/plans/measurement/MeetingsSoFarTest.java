package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingsSoFarTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final UUID INDICATOR = UUID.randomUUID();
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 8);

    private final CountedMeeting first = meeting(MARCH);
    private final CountedMeeting second = meeting(NOVEMBER);

    @Test
    void laterMeetingLeavesWhatWasTrueBeforeIt() {
        Measurement before = measured(1, MARCH);

        Observation now = count(List.of(first, second), second, before);

        assertThat(now).isEqualTo(Observation.ofMeetings(second.meetingId(), 2, NOVEMBER, null));
    }

    @Test
    void meetingThatArrivesLatePutsRightWhatWasSaidOfTheDay() {
        Measurement before = measured(1, NOVEMBER);

        Observation now = count(List.of(second, first), first, before);

        assertThat(now).isEqualTo(Observation.ofMeetings(first.meetingId(), 2, NOVEMBER, before.id()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesBackMeetingThatIsCancelled(boolean latest) {
        Measurement before = measured(2, NOVEMBER);
        CountedMeeting cancelled = latest ? second : first;
        cancelled.cancel();

        Observation now = count(List.of(first, second), cancelled, before);

        assertThat(now).isEqualTo(Observation.ofMeetings(cancelled.meetingId(), 1, NOVEMBER, before.id()));
    }

    @Test
    void takesBackAllMeetingsOneByOne() {
        first.cancel();
        second.cancel();

        assertThat(count(List.of(first, second), first, measured(1, NOVEMBER)).value())
                .isEqualTo(BigDecimal.ZERO);
    }

    private static Observation count(List<CountedMeeting> known, CountedMeeting changed, Measurement last) {
        return new MeetingsSoFar(known).observedBy(changed.meetingId(), Optional.of(last));
    }

    private static CountedMeeting meeting(LocalDate heldOn) {
        return new CountedMeeting(new CountedMeetingId(INDICATOR, UUID.randomUUID()), heldOn);
    }

    private static Measurement measured(long held, LocalDate asOf) {
        var observation = Observation.ofMeetings(UUID.randomUUID(), held, asOf, null);
        return Measurement.broughtBy(UUID.randomUUID(), INDICATOR, observation, CLOCK);
    }
}
