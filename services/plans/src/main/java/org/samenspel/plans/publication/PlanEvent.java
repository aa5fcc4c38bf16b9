package org.samenspel.plans.publication;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What the other services are told of a plan. */
sealed interface PlanEvent extends Event permits PlanPublished {

    EventStream STREAM = new EventStream("plans", "plans", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
