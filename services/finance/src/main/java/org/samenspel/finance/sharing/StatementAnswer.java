package org.samenspel.finance.sharing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a partner answered.
 *
 * @param reason why it contested
 */
public record StatementAnswer(
        boolean accepted, LocalDate answeredOn, @Nullable String reason) {}
