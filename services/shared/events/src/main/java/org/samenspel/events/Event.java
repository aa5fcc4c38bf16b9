package org.samenspel.events;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * A fact about one aggregate, in the past tense, with the aggregate's state after it. The events of an aggregate are the records of
 * one sealed interface; their components, and nothing else, are the JSON data that other services read.
 *
 * <pre>{@code
 * public sealed interface PlanEvent extends Event {
 *     EventStream STREAM = new EventStream("plans", "plans", 1);
 *
 *     default EventStream stream() {
 *         return STREAM;
 *     }
 *
 *     record PlanPublished(UUID id, long version, LocalizedText title) implements PlanEvent {}
 * }
 * }</pre>
 */
public interface Event {

    /** The id of the aggregate: key of the Kafka record, so that the events of one aggregate stay in order. */
    UUID id();

    /**
     * The aggregate's version after the change; it only grows. With Hibernate's {@code @Version}: flush before reading it. Two
     * different facts of one change share a version; the same fact can't happen twice in one version.
     */
    long version();

    /** Where the events of this aggregate go. */
    EventStream stream();

    /**
     * What happened: the rest of the record's name after that of its aggregate, such as {@code published} for {@code PlanPublished},
     * which stands in {@code PlanEvent}.
     */
    default String fact() {
        String aggregate = Objects.requireNonNull(getClass().getDeclaringClass())
                .getSimpleName()
                .replaceFirst("Event$", "");
        String fact = getClass().getSimpleName().substring(aggregate.length());
        return fact.substring(0, 1).toLowerCase(Locale.ROOT) + fact.substring(1);
    }
}
