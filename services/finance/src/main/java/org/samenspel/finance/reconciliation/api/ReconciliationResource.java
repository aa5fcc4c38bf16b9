package org.samenspel.finance.reconciliation.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.finance.reconciliation.ReconciliationService;
import org.samenspel.web.href.Hrefs;

/** The reconciliation of a budget. */
@Path("/budgets/{budgetId}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ReconciliationResource {

    private final ReconciliationService service;
    private final Hrefs hrefs;

    ReconciliationResource(ReconciliationService service, Hrefs hrefs) {
        this.service = service;
        this.hrefs = hrefs;
    }

    @GET
    @Authenticated
    public ReconciliationDetails get(@PathParam("budgetId") UUID budgetId) {
        return ReconciliationDetails.of(service.reconcile(budgetId), hrefs.here());
    }
}
