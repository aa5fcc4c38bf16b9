package org.samenspel.finance.funding.api;

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
import org.samenspel.finance.funding.FundingService;

/** Where the income of a year comes from. */
@Path("/incomeMixes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class IncomeMixResource {

    private final FundingService service;

    IncomeMixResource(FundingService service) {
        this.service = service;
    }

    @GET
    @Path("/{year}")
    @Authenticated
    public IncomeMixDetails get(@PathParam("year") int year, @Context UriInfo uri) {
        return IncomeMixDetails.of(service.incomeMix(year), uri.getAbsolutePath());
    }
}
