package org.samenspel.plans.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.samenspel.events.outbox.Outbox;
import org.samenspel.plans.indicator.IndicatorScope;
import org.samenspel.plans.indicator.IndicatorService;
import org.samenspel.plans.measurement.IndicatorEvent.IndicatorMeasured;

/** Adds and withdraws measurements, and tells where the indicator stands by each. */
@ApplicationScoped
class MeasurementLog {

    private final Measurements measurements;
    private final IndicatorService indicators;
    private final ReadingService readings;
    private final Outbox outbox;

    MeasurementLog(Measurements measurements, IndicatorService indicators, ReadingService readings, Outbox outbox) {
        this.measurements = measurements;
        this.indicators = indicators;
        this.readings = readings;
        this.outbox = outbox;
    }

    /**
     * A part moves its whole: both are told.
     *
     * @param indicator locked
     */
    void add(Measurement measurement, IndicatorScope indicator) {
        measurements.persistAndFlush(measurement);
        tell(measurement, indicator);
    }

    /**
     * The same once some were withdrawn. What a plan does without stands nowhere.
     *
     * @param last of those that were withdrawn
     * @param indicator locked
     */
    void withdrawn(Measurement last, IndicatorScope indicator) {
        measurements.flush();
        if (readings.isThere(indicator)) {
            tell(last, indicator);
        }
    }

    private void tell(Measurement measurement, IndicatorScope indicator) {
        Optional<IndicatorScope> whole = indicators.wholeOf(indicator);
        Reading reading = readings.of(indicator);
        whole.ifPresent(moved -> outbox.add(IndicatorMeasured.of(moved, reading, measurement)));
        outbox.add(IndicatorMeasured.of(indicator, reading.of(indicator), measurement));
    }
}
