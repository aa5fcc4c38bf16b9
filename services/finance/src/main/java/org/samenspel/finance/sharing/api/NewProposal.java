package org.samenspel.finance.sharing.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a cost sharing lies before its partners.
 *
 * @param proposedOn since when; from today if it is not said
 */
public record NewProposal(@Nullable LocalDate proposedOn) {}
