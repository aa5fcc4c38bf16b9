package org.samenspel.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What is there before an import, by natural key.
 *
 * @param things what the rows of the table stand for
 * @param rows how the table would say it
 * @param <T> a thing
 * @param <R> a row as a record
 */
public record Existing<T, R extends Record>(Map<String, T> things, Map<String, R> rows) {

    public static <T, R extends Record> Existing<T, R> of(List<T> things, CsvFormat<R> format, Function<T, R> row) {
        Map<String, T> byKey = new LinkedHashMap<>();
        Map<String, R> rows = new LinkedHashMap<>();
        for (T thing : things) {
            R written = row.apply(thing);
            byKey.put(format.key(written), thing);
            rows.put(format.key(written), written);
        }
        return new Existing<>(byKey, rows);
    }
}
