package org.samenspel.plans.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A plan itself, or a goal, an action or an indicator of it, as it read at some moment.
 *
 * @param key its natural key, such as {@code OD1.1}, or {@code 11/3} for indicator 3 of action 11
 * @param cells what a table prints of it, by column; without those that are empty
 * @param texts its texts in every language, by column
 */
public record PlanPart(
        Kind kind,
        String key,
        UUID id,
        Map<String, String> cells,
        Map<String, LocalizedText> texts,
        @Nullable Withdrawal withdrawal) {

    /** What a reader adds, and who answers for it, is no part of what a body decides on. */
    private static final List<String> BESIDE_THE_TEXT = List.of("notes", "responsible");

    public PlanPart {
        cells = new TreeMap<>(cells);
        texts = new TreeMap<>(texts);
    }

    /** What it is; the plan itself has a title and a period. */
    public enum Kind {
        PLAN,
        GOAL,
        ACTION,
        INDICATOR
    }

    /** What a body decides on, in one line per cell. */
    Stream<String> matter() {
        Stream<String> text = cells.entrySet().stream()
                .filter(cell -> !BESIDE_THE_TEXT.contains(cell.getKey()))
                .map(cell -> String.join("\t", kind.name(), key, cell.getKey(), cell.getValue()));
        return withdrawal == null ? text : Stream.of(String.join("\t", kind.name(), key, "withdrawn"));
    }
}
