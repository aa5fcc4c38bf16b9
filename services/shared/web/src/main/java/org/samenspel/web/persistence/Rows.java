package org.samenspel.web.persistence;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a collection, in its order.
 *
 * @param total how many rows the whole collection has
 */
public record Rows<T>(List<T> rows, long total) {

    public Rows {
        rows = List.copyOf(rows);
    }

    /** The same rows as something else. */
    public <R> Rows<R> map(Function<? super T, R> view) {
        return new Rows<>(rows.stream().<R>map(view).toList(), total);
    }
}
