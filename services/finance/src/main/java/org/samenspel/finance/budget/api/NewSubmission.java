package org.samenspel.finance.budget.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a budget lies before a body.
 *
 * @param submittedOn since when; from now on if it is not said, and then what was decided on an earlier day is about another text
 */
public record NewSubmission(@Nullable LocalDate submittedOn) {}
