package org.samenspel.finance.sharing;

import java.util.List;
import org.samenspel.security.Organization;

/**
 * What one partner bears and gets.
 *
 * @param lines how each of its amounts comes about
 * @param comparisons each printed figure beside the computed one
 */
public record PartnerOutcome(
        Organization partner, SharedAmounts amounts, List<ExplainedAmount> lines, List<FigureComparison> comparisons) {}
