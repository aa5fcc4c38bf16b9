package org.samenspel.csv;

/**
 * A row that was read and waits for what the rules say about it.
 *
 * @param source the row of the file
 * @param key its natural key
 * @param row what was read; meaningless once the source is rejected
 * @param <R> a row as a record
 */
public record Candidate<R extends Record>(CsvRow source, String key, R row) {}
