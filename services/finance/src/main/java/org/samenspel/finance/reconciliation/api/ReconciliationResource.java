package org.samenspel.finance.reconciliation.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.finance.reconciliation.Reconciler;

/** The reconciliation of a budget. */
@Path("/budgets/{budgetId}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReconciliationResource {

    private final Reconciler reconciler;

    ReconciliationResource(Reconciler reconciler) {
        this.reconciler = reconciler;
    }

    @GET
    @Authenticated
    public ReconciliationDetails get(@PathParam("budgetId") UUID budgetId, @Context UriInfo uri) {
        return ReconciliationDetails.of(reconciler.reconcile(budgetId), uri.getAbsolutePath());
    }
}
