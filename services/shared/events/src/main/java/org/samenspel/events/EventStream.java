package org.samenspel.events;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The events of one kind of aggregate in one major version: one topic, one prefix of event types.
 *
 * @param service the producing service, such as {@code plans}
 * @param aggregate the aggregate in the plural, such as {@code indicators}
 * @param major the major version, from 1; a change that consumers can't read starts a new one
 */
public record EventStream(String service, String aggregate, int major) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z]{0,49}");
    private static final Pattern TOPIC = Pattern.compile("(\\w+)\\.(\\w+)\\.v(\\d{1,4})");

    /** Refuses names that are not lowerCamelCase letters and a major version below 1. */
    public EventStream {
        requireName("service", service);
        requireName("aggregate", aggregate);
        if (major < 1) {
            throw new IllegalArgumentException("major must be at least 1: " + major);
        }
    }

    /**
     * The stream that has this topic.
     *
     * @throws IllegalArgumentException when a topic of events is not called that
     */
    public static EventStream ofTopic(String topic) {
        Matcher parts = TOPIC.matcher(topic);
        if (!parts.matches()) {
            throw new IllegalArgumentException("topic must be such as plans.indicators.v1: " + topic);
        }
        return new EventStream(parts.group(1), parts.group(2), Integer.parseInt(parts.group(3)));
    }

    /** The Kafka topic, such as {@code plans.indicators.v1}. */
    public String topic() {
        return "%s.%s.v%d".formatted(service, aggregate, major);
    }

    /** The CloudEvents type of a fact, such as {@code org.samenspel.plans.v1.indicators.notify.measured}. */
    public String type(String fact) {
        requireName("fact", fact);
        return "org.samenspel.%s.v%d.%s.notify.%s".formatted(service, major, aggregate, fact);
    }

    /** The CloudEvents source: the service, wherever it runs. */
    public String source() {
        return "urn:samenspel:" + service;
    }

    /** The CloudEvents dataschema, equal to the {@code $id} of {@code events/<Record>.schema.json} in the service. */
    public String schema(Class<? extends Event> event) {
        return "urn:samenspel:event-schema:%s:v%d:%s".formatted(service, major, event.getSimpleName());
    }

    private static void requireName(String component, String value) {
        if (!NAME.matcher(value).matches()) {
            throw new IllegalArgumentException(component + " must be lowerCamelCase letters: " + value);
        }
    }
}
