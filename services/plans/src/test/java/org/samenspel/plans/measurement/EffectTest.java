package org.samenspel.plans.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspel.plans.IndicatorFixtures.count;
import static org.samenspel.plans.measurement.Effect.CountsAs.BEFORE;
import static org.samenspel.plans.measurement.Effect.CountsAs.LATE;
import static org.samenspel.plans.measurement.Effect.CountsAs.REPLACED;
import static org.samenspel.plans.measurement.Effect.CountsAs.SHARE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samenspel.directory.Successions;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorSource;
import org.samenspel.values.Ids;
import org.samenspel.values.Period;

/** What a measurement does to its indicator. */
class EffectTest {

    private static final UUID LEVL = Ids.next();

    private final List<Seen> seen = new ArrayList<>();

    @Test
    void aShareSaysWhatItReplaces() {
        IndicatorScope releases = count(6).scope();

        UUID january = measured("2022-01-31", number(2));
        UUID march = measured("2022-03-31", number(3));
        UUID february = measured("2022-02-28", number(2));

        Reading reading = read(releases);
        assertThat(reading.value()).isEqualByComparingTo("3");
        assertThat(reading.shares()).extracting(Share::measurements).containsExactly(List.of(march));
        assertThat(reading.effectOf(march)).isEqualTo(new Effect(SHARE, List.of(january, february)));
        assertThat(reading.effectOf(february)).isEqualTo(new Effect(REPLACED, List.of()));
    }

    @Test
    void aMeasurementSaysThatItReachesNothing() {
        IndicatorScope six = count(6).within("2022-02-01", "2022-06-30").scope();

        UUID before = measured("2022-01-31", number(6));
        UUID late = measured("2022-07-01", number(6));

        assertThat(read(six).effectOf(before)).isEqualTo(new Effect(BEFORE, List.of()));
        assertThat(read(six).effectOf(late)).isEqualTo(new Effect(LATE, List.of()));
        assertThat(read(six).effectOf(Ids.next())).isEqualTo(Effect.OF_CORRECTED);
    }

    private Reading read(IndicatorScope indicator) {
        seen.sort(Comparator.comparing(one -> one.observation().measuredOn()));
        return Reading.of(
                indicator, List.of(), Period.ofYear(2022), Map.of(indicator.id(), seen), new Successions(Map.of()));
    }

    private UUID measured(String day, BigDecimal value) {
        UUID id = Ids.next();
        var levl = new Contributor(IndicatorSource.MANUAL, LEVL, null);
        seen.add(new Seen(id, levl, Observation.of(LocalDate.parse(day), value)));
        return id;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
