package org.samenspel.finance.sharing.api;

import java.net.URI;
import java.util.List;
import org.samenspel.finance.sharing.ExplainedAmount;
import org.samenspel.finance.sharing.FigureComparison;
import org.samenspel.finance.sharing.Outcome;
import org.samenspel.finance.sharing.PartnerOutcome;
import org.samenspel.finance.sharing.SharedAmounts;

/** What all partners bear and get, as callers read it. */
public record OutcomeDetails(
        URI href,
        List<ExplainedAmount> basis,
        List<PartnerOutcome> partners,
        SharedAmounts totals,
        List<FigureComparison> comparisons) {

    static OutcomeDetails of(Outcome outcome, URI href) {
        return new OutcomeDetails(href, outcome.basis(), outcome.partners(), outcome.totals(), outcome.comparisons());
    }
}
