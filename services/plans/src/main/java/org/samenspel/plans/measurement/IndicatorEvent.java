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
     * An indicator was measured, or a measurement of it corrected; where it stands now.
     *
     * @param id the indicator
     * @param version of the indicator, one higher with each measurement
     * @param target the minimum to reach, for a count or a percentage
     * @param value how much was seen last
     * @param achieved whether it was achieved when seen last
     * @param measuredOn the day that was true
     */
    record IndicatorMeasured(
            UUID id,
            long version,
            UUID planId,
            Standing standing,
            @Nullable BigDecimal target,
            @Nullable BigDecimal value,
            @Nullable Boolean achieved,
            LocalDate measuredOn)
            implements IndicatorEvent {

        static IndicatorMeasured of(IndicatorScope indicator, Observation latest) {
            return new IndicatorMeasured(
                    indicator.id(),
                    indicator.version(),
                    indicator.planId(),
                    Standing.of(indicator.target(), latest),
                    indicator.target(),
                    latest.value(),
                    latest.achieved(),
                    latest.measuredOn());
        }
    }
}
