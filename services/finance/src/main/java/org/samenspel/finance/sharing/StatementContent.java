package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What a statement says, word for word as it was proposed: kept whole, so that nothing that changes later changes it.
 *
 * @param basis how the cost that is split comes about
 */
public record StatementContent(
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        List<ExplainedAmount> basis,
        SharedAmounts amounts,
        List<ExplainedAmount> lines,
        List<FigureComparison> comparisons) {

    static StatementContent of(CostSharingContent content, Outcome outcome, PartnerOutcome partner) {
        return new StatementContent(
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                outcome.basis(),
                partner.amounts(),
                partner.lines(),
                partner.comparisons());
    }
}
