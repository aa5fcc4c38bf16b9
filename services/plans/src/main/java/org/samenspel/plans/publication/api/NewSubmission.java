package org.samenspel.plans.publication.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a plan lies before a body.
 *
 * @param submittedOn since when; from now on if it is not said
 */
public record NewSubmission(@Nullable LocalDate submittedOn) {}
