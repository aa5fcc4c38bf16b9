package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;

/**
 * What one partner bears and gets.
 *
 * @param lines how each of its amounts comes about
 * @param comparisons each printed figure beside the computed one
 */
public record PartnerOutcome(
        UUID partnerId, SharedAmounts amounts, List<ExplainedAmount> lines, List<FigureComparison> comparisons) {

    /** Of one that shares no more. */
    static PartnerOutcome none(UUID partnerId) {
        return new PartnerOutcome(partnerId, SharedAmounts.NOTHING, List.of(), List.of());
    }
}
