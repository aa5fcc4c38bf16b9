package org.samenspel.governance.decision;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What is published of a decision. */
sealed interface DecisionEvent extends Event permits DecisionTaken {

    EventStream STREAM = new EventStream("governance", "decisions", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
