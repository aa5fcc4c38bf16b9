package org.samenspel.plans.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspel.values.LocalizedText;

class IndicatorsOnDayTest {

    private static final UUID PLAN = UUID.randomUUID();
    private static final UUID OTHER_PLAN = UUID.randomUUID();

    @Test
    void tellsPartOfWithdrawnIndicatorByTheIndicatorAndOneWithdrawnByItselfAlone() {
        WithdrawnIndicator whole = withdrawn(PLAN, "1", null);
        WithdrawnIndicator part = withdrawn(PLAN, "1", "2");
        WithdrawnIndicator alone = withdrawn(PLAN, "2", "1");
        WithdrawnIndicator elsewhere = withdrawn(OTHER_PLAN, "2", null);

        var then = new IndicatorsOnDay(List.of(), List.of(whole, part, alone, elsewhere));

        assertThat(then.withdrawnIn(List.of(PLAN))).containsExactly(whole, alone);
    }

    private static WithdrawnIndicator withdrawn(UUID plan, String number, @Nullable String part) {
        return new WithdrawnIndicator(
                UUID.randomUUID(),
                plan,
                "3",
                null,
                number,
                part,
                LocalizedText.dutch("Nota"),
                LocalDate.of(2022, 6, 1),
                "Te duur");
    }
}
