package org.samenspel.plans.plan.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.plans.plan.PlanRevision;
import org.samenspel.plans.plan.RevisionService;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The revisions of a published plan. */
@Path("/plans/{planId}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RevisionResource {

    private final RevisionService service;
    private final References references;

    RevisionResource(RevisionService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<RevisionDetails> list(@PathParam("planId") UUID planId, @BeanParam PageRequest page) {
        return page.answer(service.list(planId, page.slice()), revision -> RevisionDetails.of(revision, references));
    }

    @GET
    @Path("/{revision}")
    @Authenticated
    public RevisionDetails get(
            @PathParam("planId") UUID planId,
            @PathParam("revision") int number,
            @QueryParam("since") @Nullable Integer since) {
        PlanRevision revision = service.withNumber(planId, number);
        int before = since == null ? number - 1 : since;
        return RevisionDetails.of(revision, before, service.changes(revision, before), references);
    }
}
