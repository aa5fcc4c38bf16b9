package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Period;

class SeatsTakenTest {

    private static final LocalDate OLD = LocalDate.of(2021, 6, 15);
    private static final LocalDate NEW = LocalDate.of(2022, 5, 24);

    @Test
    void tellsHowManySitOnTheSameDaysNeverWho() {
        var until = new Period(OLD, LocalDate.of(2022, 3, 31));
        Seats seats = Seats.none()
                .and(SeatRole.MEMBER, Appointment.BOARD, new Period(NEW, null))
                .and(SeatRole.CHAIR, Appointment.PUBLIC_CALL, until)
                .and(SeatRole.MEMBER, Appointment.BOARD, until)
                .and(SeatRole.MEMBER, Appointment.BOARD, new Period(OLD, NEW));

        assertThat(SeatsTaken.of(seats.sittings()))
                .containsExactly(
                        new SeatsTaken(OLD, LocalDate.of(2022, 3, 31), 2),
                        new SeatsTaken(OLD, NEW, 1),
                        new SeatsTaken(NEW, null, 1));
    }
}
