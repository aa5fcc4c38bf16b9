package org.samenspel.finance.funding.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.samenspel.finance.funding.FundingSourceService;
import org.samenspel.web.href.Hrefs;

/** Where the income of a year comes from. */
@Path("/incomeMixes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class IncomeMixResource {

    private final FundingSourceService service;
    private final Hrefs hrefs;

    IncomeMixResource(FundingSourceService service, Hrefs hrefs) {
        this.service = service;
        this.hrefs = hrefs;
    }

    @GET
    @Path("/{year}")
    @Authenticated
    public IncomeMixDetails get(@PathParam("year") int year) {
        return IncomeMixDetails.of(service.incomeMix(year), hrefs.here());
    }
}
