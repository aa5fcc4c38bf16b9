package org.samenspel.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspel.values.Ids;
import org.samenspel.values.rule.InvalidInput;

class AttendanceTest {

    private final UUID person = Ids.random();

    @Test
    void refusesPeopleAndANumberAtOnceOrNeither() {
        refused(() -> new Attendance(List.of(), null, 3, List.of(), List.of(), List.of(), List.of()), "participants");
        refused(() -> new Attendance(null, null, null, List.of(), List.of(), List.of(), List.of()), "participants");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1001})
    void refusesANumberThatCanNotBe(int participants) {
        refused(
                () -> new Attendance(null, null, participants, List.of(), List.of(), List.of(), List.of()),
                "participants");
    }

    @Test
    void refusesFewerPeopleThanTheirOrganizations() {
        List<UUID> two = List.of(Ids.next(), Ids.next());

        refused(() -> new Attendance(null, null, 1, two, List.of(), List.of(), List.of()), "participants");
        assertThat(new Attendance(null, null, 2, two, List.of(), List.of(), List.of()).count())
                .isEqualTo(2);
    }

    @Test
    void refusesWhoIsExcusedBesideANumber() {
        refused(() -> new Attendance(null, List.of(), 3, List.of(), List.of(), List.of(), List.of()), "participants");
    }

    @Test
    void refusesSomebodyWhoIsPresentTwiceOrPresentAndExcused() {
        refused(
                () -> new Attendance(List.of(person, person), null, null, List.of(), List.of(), List.of(), List.of()),
                "present");
        refused(
                () -> new Attendance(
                        List.of(person), List.of(person), null, List.of(), List.of(), List.of(), List.of()),
                "present");
    }

    @Test
    void refusesAnOrganizationThatIsBothAGuestAndNot() {
        UUID both = Ids.next();

        refused(
                () -> new Attendance(null, null, 2, List.of(both), List.of(Ids.next(), both), List.of(), List.of()),
                "guestIds[1]");
    }

    @Test
    void countsNoGuests() {
        var came = new Attendance(null, null, 2, List.of(), List.of(Ids.next()), List.of(), List.of());

        assertThat(came.count()).isEqualTo(2);
    }

    private static void refused(ThrowingCallable attendance, String property) {
        assertThatThrownBy(attendance)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.issues())
                                .extracting(issue -> issue.name())
                                .containsExactly(property));
    }
}
