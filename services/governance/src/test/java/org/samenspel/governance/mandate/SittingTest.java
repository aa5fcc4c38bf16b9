package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspel.governance.rule.Appointment;
import org.samenspel.governance.rule.Seat;
import org.samenspel.governance.rule.SeatRole;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

class SittingTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 2023-05-01, true",
        "2021-06-01, 2022-06-01, true",
        "2021-06-01, 2023-05-01, false",
        "2023-02-01, 2023-05-01, false",
        "2021-06-01, 2021-12-31, false"
    })
    void memberReadsWhatWasSaidInItsDaysAndAllOfItWhileItHasASeat(LocalDate said, LocalDate today, boolean reads) {
        var year = Period.ofYear(2022);
        var seat = new Seat(SeatRole.MEMBER, Appointment.GENERAL_ASSEMBLY, null, year.start());

        assertThat(new Sitting(Ids.next(), Ids.next(), seat, year).reads(said, today))
                .isEqualTo(reads);
    }
}
