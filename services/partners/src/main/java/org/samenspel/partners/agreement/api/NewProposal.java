package org.samenspel.partners.agreement.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That the text lies before the parties.
 *
 * @param proposedOn since when; from today if it is not said
 */
public record NewProposal(@Nullable LocalDate proposedOn) {}
