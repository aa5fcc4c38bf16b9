package org.samenspel.finance.revision.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.finance.budget.BudgetScope;
import org.samenspel.finance.revision.Revision;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;

/** The next versions of a budget. */
@Path("/budgets/{budgetId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RevisionResource {

    private final Revision revision;

    RevisionResource(Revision revision) {
        this.revision = revision;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response begin(@PathParam("budgetId") UUID budgetId, @Context UriInfo uri) {
        BudgetScope next = revision.begin(budgetId);
        RevisionDetails details = RevisionDetails.of(next, uri);
        return Answers.created(details.href(), details, next.version());
    }
}
