package org.samenspel.events.inbox;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a service keeps of another one's aggregates, so that it can be built anew from the topic that tells of them. The consumer of the
 * topic produces it as a bean.
 *
 * @param name what operators call it
 * @param topic that tells of it; it keeps everything
 * @param telling what of the topic is told again
 * @param columns where the rows of an aggregate are, as {@code table.column_with_its_id}, children first; none where others write rows too
 */
public record ReadModel(String name, String topic, Telling telling, List<String> columns) {

    private static final Pattern COLUMN = Pattern.compile("[a-z_]+\\.[a-z_]+");

    /** What is told again of an aggregate. */
    public enum Telling {

        /** Its newest event alone, over what is there: for a model whose changes have consequences, which must not happen again. */
        NEWEST,

        /** All its events, after its rows are gone: for a model that also says what was. */
        HISTORY
    }

    /** Refuses what is no column. */
    public ReadModel {
        if (!columns.stream().allMatch(COLUMN.asMatchPredicate())) {
            throw new IllegalArgumentException("columns must be such as known_plan.id: " + columns);
        }
    }

    /** One of which the newest event says all. */
    public static ReadModel ofNewest(String name, String topic, String... columns) {
        return new ReadModel(name, topic, Telling.NEWEST, List.of(columns));
    }

    /** One that is made of all events. */
    public static ReadModel ofHistory(String name, String topic, String... columns) {
        return new ReadModel(name, topic, Telling.HISTORY, List.of(columns));
    }
}
