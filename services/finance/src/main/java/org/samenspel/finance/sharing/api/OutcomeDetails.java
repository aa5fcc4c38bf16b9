package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.util.List;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.CostSharing;
import org.samenspel.finance.sharing.ExplainedAmount;
import org.samenspel.finance.sharing.FigureComparison;
import org.samenspel.finance.sharing.Outcome;
import org.samenspel.finance.sharing.PartnerOutcome;
import org.samenspel.finance.sharing.SharedAmounts;

/** What all partners bear and get, as callers read it. */
public record OutcomeDetails(
        URI href,
        List<ExplainedAmount> basis,
        List<Partner> partners,
        SharedAmounts totals,
        List<FigureComparison> comparisons) {

    static OutcomeDetails of(CostSharing sharing, References references) {
        Outcome outcome = sharing.outcome();
        references.load(sharing.content().partnerIds());
        return new OutcomeDetails(
                references.here(),
                outcome.basis(),
                outcome.partners().stream()
                        .map(partner -> Partner.of(partner, references))
                        .toList(),
                outcome.totals(),
                outcome.comparisons());
    }

    /** What one partner bears and gets. */
    public record Partner(
            OrganizationReference partner,
            SharedAmounts amounts,
            List<ExplainedAmount> lines,
            List<FigureComparison> comparisons) {

        static Partner of(PartnerOutcome outcome, References references) {
            return new Partner(
                    references.organization(outcome.partnerId()),
                    outcome.amounts(),
                    outcome.lines(),
                    outcome.comparisons());
        }
    }
}
