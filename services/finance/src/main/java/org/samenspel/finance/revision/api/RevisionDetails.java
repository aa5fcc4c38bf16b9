package org.samenspel.finance.revision.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.budget.api.BudgetResource;

/** The next version of a budget. */
public record RevisionDetails(URI href, UUID id, String reference, int revision) {

    static RevisionDetails of(BudgetScope budget, UriInfo uri) {
        return new RevisionDetails(
                uri.getBaseUriBuilder()
                        .path(BudgetResource.class)
                        .path(budget.id().toString())
                        .build(),
                budget.id(),
                budget.reference(),
                budget.revision());
    }
}
