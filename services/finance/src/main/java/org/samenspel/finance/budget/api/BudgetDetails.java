package org.samenspel.finance.budget.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.budget.Budget;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.BudgetState;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.Money;
import org.samenspel.values.Period;

/**
 * A version of a budget as callers read it, the printed total beside the computed one.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record BudgetDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        String reference,
        int revision,
        LocalizedText title,
        Period period,
        @Nullable UUID planId,
        BudgetState state,
        Money total,
        @Nullable Money printedTotal,
        @Nullable UUID decisionId,
        @Nullable LocalDate approvedOn) {

    static BudgetDetails of(Budget budget, @Nullable LocalizedText organizationName, UriInfo uri) {
        BudgetScope scope = budget.scope();
        return new BudgetDetails(
                uri.getBaseUriBuilder()
                        .path(BudgetResource.class)
                        .path(scope.id().toString())
                        .build(),
                scope.id(),
                scope.organization(),
                organizationName,
                scope.reference(),
                scope.revision(),
                scope.title(),
                scope.period(),
                scope.planId(),
                scope.state(),
                scope.table().total(),
                scope.table().printedTotal(),
                budget.decisionId(),
                budget.approvedOn());
    }
}
