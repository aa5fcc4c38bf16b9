package org.samenspel.finance.budget.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.finance.budget.BodyDecision;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetState;
import org.samenspel.finance.budget.BudgetTable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;
import org.samenspel.web.href.Linked;

/** A version of a budget as callers read it, the printed total beside the computed one. */
public record BudgetDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        String reference,
        int revision,
        UUID firstVersionId,
        LocalizedText title,
        Period period,
        @Nullable UUID planId,
        BudgetState state,
        Money total,
        @Nullable Money printedTotal,
        @Nullable LocalDate submittedOn,
        @Nullable UUID decisionId,
        @Nullable LocalDate approvedOn,
        @Nullable LocalDate lapsedOn,
        @Nullable List<EarlyDecisionDetails> earlyDecisions)
        implements Linked {

    static BudgetDetails of(Budget budget, List<BodyDecision> early, References references) {
        BudgetTable table = budget.table();
        return new BudgetDetails(
                references.href(BudgetResource.class, budget.id()),
                budget.id(),
                references.organization(budget.organizationId()),
                budget.reference(),
                budget.revision(),
                budget.firstVersionId(),
                budget.title(),
                budget.period(),
                budget.planId(),
                budget.state(),
                table.total(),
                table.printedTotal(),
                budget.submittedOn(),
                budget.adoption().map(BodyDecision::id).orElse(null),
                budget.adoption().map(BodyDecision::takenOn).orElse(null),
                budget.lapsedOn(),
                early.isEmpty()
                        ? null
                        : early.stream().map(EarlyDecisionDetails::of).toList());
    }
}
