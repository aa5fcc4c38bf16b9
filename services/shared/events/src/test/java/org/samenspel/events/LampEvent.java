package org.samenspel.events;

import java.util.UUID;

/** What happens to a lamp: the events that the tests send and receive. */
public sealed interface LampEvent extends Event {

    EventStream STREAM = new EventStream("events", "lamps", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** It was switched on. */
    record LampLit(UUID id, long version, int watts) implements LampEvent {}

    /** It was moved to another room. */
    record LampMoved(UUID id, long version, String room) implements LampEvent {}
}
