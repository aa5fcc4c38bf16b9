package org.samenspel.governance.composition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.characteristic.Characteristics;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Member;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;

/**
 * Somebody on a candidate list, whose mandate would begin on the day that is asked about.
 *
 * @param characteristics as far as the asker knows them; they are counted and forgotten
 */
public record Candidate(
        SeatRole role,
        Appointment appointment,
        @Nullable String namedExpertise,
        @Nullable Characteristics characteristics) {

    Member from(LocalDate day) {
        return new Member(List.of(new Seat(role, appointment, namedExpertise, day)), characteristics);
    }
}
