package org.samenspel.finance.sharing;

import java.util.List;

/**
 * What all partners bear and get.
 *
 * @param basis how the cost that is split comes about
 * @param partners in the order they were given
 * @param comparisons the computed totals beside the sums of what is printed
 */
public record Outcome(
        List<ExplainedAmount> basis,
        List<PartnerOutcome> partners,
        SharedAmounts totals,
        List<FigureComparison> comparisons) {}
