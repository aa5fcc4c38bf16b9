package org.samenspel.web.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The condition of a query, with the filters that are given and without those that are not.
 *
 * <pre>{@code
 * var condition = Condition.where("planId = :planId", planId).and("level = :level", level);
 * list(condition.orderedBy("sortKey"), condition.parameters());
 * }</pre>
 *
 * <p>The texts are ours: values come in as parameters only.
 */
public final class Condition {

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    private Condition() {}

    /** Nothing is left out yet. */
    public static Condition all() {
        return new Condition();
    }

    /** @param text with one parameter, whose value follows */
    public static Condition where(String text, Object value) {
        return new Condition().and(text, value);
    }

    /**
     * @param text with one parameter, whose value follows
     * @param value null leaves the filter out
     */
    public Condition and(String text, @Nullable Object value) {
        if (value != null) {
            and(text).with(text.substring(text.indexOf(':') + 1).split("\\W", 2)[0], value);
        }
        return this;
    }

    /** @param text without a parameter */
    public Condition and(String text) {
        this.text.append(this.text.isEmpty() ? "" : " and ").append(text);
        return this;
    }

    /** One more parameter that the text so far names. */
    public Condition with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    public String text() {
        return text.toString();
    }

    /** The text with an order; the columns are ours, never the client's. */
    public String orderedBy(String columns) {
        return text + " order by " + columns;
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }
}
