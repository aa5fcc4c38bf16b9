package org.samenspel.events.inbox;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The wish to consume one fact on a topic, read as a record of the consumer's own that declares only the fields it uses.
 *
 * @param fact what happened, such as {@code published}; the topic of the record says to what
 * @param data the record to read the data as; unknown properties are ignored, a missing primitive is a violation of the contract
 * @param handler applies the event, in the inbox's transaction
 * @param <T> the type of the record
 */
public record Subscription<T>(String fact, Class<T> data, BiConsumer<T, Envelope> handler) {

    /** A subscription whose handler needs only the data. */
    public static <T> Subscription<T> to(String fact, Class<T> data, Consumer<T> handler) {
        return new Subscription<>(fact, data, (event, envelope) -> handler.accept(event));
    }

    /** A subscription whose handler also needs the event's id or time. */
    public static <T> Subscription<T> to(String fact, Class<T> data, BiConsumer<T, Envelope> handler) {
        return new Subscription<>(fact, data, handler);
    }
}
