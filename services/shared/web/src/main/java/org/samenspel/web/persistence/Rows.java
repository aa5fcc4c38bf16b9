package org.samenspel.web.persistence;

import java.util.List;

/**
 * Some rows of a collection, in its order.
 *
 * @param total how many rows the whole collection has
 */
public record Rows<T>(List<T> rows, long total) {

    public Rows {
        rows = List.copyOf(rows);
    }
}
