package org.samenspel.finance.sharing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Period;

/**
 * What a statement says, word for word as it was proposed: kept whole, so that nothing that changes later changes it.
 *
 * @param basis how the cost that is split comes about
 * @param correction what it puts right; null for what corrects nothing
 */
public record StatementContent(
        UUID agreementId,
        String reference,
        LocalizedText title,
        Period period,
        List<ExplainedAmount> basis,
        SharedAmounts amounts,
        List<ExplainedAmount> lines,
        List<FigureComparison> comparisons,
        @Nullable StatementCorrection correction) {

    static StatementContent of(
            CostSharingContent content,
            Outcome outcome,
            PartnerOutcome partner,
            @Nullable StatementCorrection correction) {
        return new StatementContent(
                content.agreementId(),
                content.reference(),
                content.title(),
                content.period(),
                outcome.basis(),
                partner.amounts(),
                partner.lines(),
                partner.comparisons(),
                correction);
    }
}
