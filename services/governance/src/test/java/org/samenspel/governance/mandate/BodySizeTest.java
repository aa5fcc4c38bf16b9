package org.samenspel.governance.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.governance.body.BodyContent;
import org.samenspel.governance.body.Majority;
import org.samenspel.governance.body.Procedure;
import org.samenspel.governance.body.Statutes;
import org.samenspel.values.LocalizedText;

class BodySizeTest {

    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2023 = LocalDate.of(2023, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

    @Test
    void bodyWhoseStatutesNeverChangedHasOneSize() {
        assertThat(BodySize.of(body(20, null))).containsExactly(new BodySize(null, 20));
        assertThat(BodySize.of(body(null, null))).containsExactly(new BodySize(null, null));
    }

    @Test
    void eachNumberCountsFromTheFirstDayOfItsStatutes() {
        BodyContent body = body(18, Y2024, statutes(null, 24), statutes(Y2022, 20), statutes(Y2023, 20));

        assertThat(BodySize.of(body))
                .containsExactly(new BodySize(null, 24), new BodySize(Y2022, 20), new BodySize(Y2024, 18));
    }

    private static BodyContent body(@Nullable Integer size, @Nullable LocalDate appliesFrom, Statutes... earlier) {
        return new BodyContent(
                LocalizedText.dutch("Bestuur"),
                size,
                null,
                null,
                Majority.SIMPLE,
                Procedure.UNSAID,
                List.of(),
                List.of(),
                appliesFrom,
                List.of(earlier));
    }

    private static Statutes statutes(@Nullable LocalDate appliesFrom, int size) {
        return new Statutes(appliesFrom, size, null, Majority.SIMPLE, Procedure.UNSAID, null, null);
    }
}
