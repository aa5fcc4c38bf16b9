package org.samenspel.plans.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.plans.indicator.IndicatorScope;

/** What is published of an indicator. */
sealed interface IndicatorEvent extends Event {

    EventStream STREAM = new EventStream("plans", "indicators", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /**
     * An indicator was measured, or a measurement of it corrected or withdrawn; where it stands now.
     *
     * @param id the indicator
     * @param version of the indicator, one higher with each measurement
     * @param target the number to reach, for a count or a percentage
     * @param value how much is known of it
     * @param achieved whether it is achieved
     * @param fewerThan what is not told of it is fewer than this
     * @param leftOut how many things of unknown amount the value leaves out
     * @param measuredOn the day of the measurement
     */
    record IndicatorMeasured(
            UUID id,
            long version,
            UUID planId,
            Standing standing,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable Boolean achieved,
            @Nullable Integer fewerThan,
            @Nullable Integer leftOut,
            LocalDate measuredOn)
            implements IndicatorEvent {

        static IndicatorMeasured of(IndicatorScope indicator, Reading reading, Measurement measurement) {
            return new IndicatorMeasured(
                    indicator.id(),
                    indicator.version(),
                    indicator.planId(),
                    reading.standing(),
                    indicator.target().value(),
                    reading.value(),
                    reading.achieved(),
                    reading.fewerThan(),
                    reading.leftOut(),
                    measurement.observation().measuredOn());
        }
    }
}
