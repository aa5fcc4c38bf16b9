package org.samenspel.events;

import java.util.UUID;

/** An event on a stream that nobody consumes in the tests. */
public record DialTurned(UUID id, long version, String position) implements Event {

    public static final EventStream STREAM = new EventStream("events", "dials", 1);

    @Override
    public EventStream stream() {
        return STREAM;
    }

    @Override
    public String fact() {
        return "turned";
    }
}
