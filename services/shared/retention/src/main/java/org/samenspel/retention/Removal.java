package org.samenspel.retention;

import java.time.LocalDate;

/**
 * What went on a day, as a number alone.
 *
 * @param count how many records
 */
public record Removal(LocalDate removedOn, int count) {}
