package org.samenspel.governance.mandate;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** The seats of a body, each of another person. */
public record Seats(List<Sitting> sittings) {

    private static final UUID BODY = Ids.next();

    public static Seats none() {
        return new Seats(List.of());
    }

    /** These, and one more. */
    public Seats and(SeatRole role, Appointment appointment, Period served) {
        var sitting = new Sitting(Ids.random(), BODY, new Seat(role, appointment, null, served.start()), served);
        return new Seats(Stream.concat(sittings.stream(), Stream.of(sitting)).toList());
    }

    public Membership membership() {
        return new Membership(sittings);
    }
}
