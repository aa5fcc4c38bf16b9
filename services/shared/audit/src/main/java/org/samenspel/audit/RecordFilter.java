package org.samenspel.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which records are asked for; null leaves a condition out.
 *
 * @param subject the opaque id of a caller
 * @param from the first day
 * @param until the last day
 */
public record RecordFilter(
        @Nullable UUID objectId,
        @Nullable String operation,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
