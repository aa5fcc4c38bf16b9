package org.samenspel.partners.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a list of agreements is asked for.
 *
 * @param state where they stand then; null means anywhere
 */
record When(@Nullable StateCondition state, LocalDate today) {}
