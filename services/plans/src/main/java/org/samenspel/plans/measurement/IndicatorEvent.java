package org.samenspel.plans.measurement;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What the other services are told of an indicator. */
sealed interface IndicatorEvent extends Event permits IndicatorMeasured {

    EventStream STREAM = new EventStream("plans", "indicators", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
