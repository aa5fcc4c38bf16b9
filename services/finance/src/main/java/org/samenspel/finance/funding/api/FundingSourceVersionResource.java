package org.samenspel.finance.funding.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.directory.api.References;
import org.samenspel.finance.funding.FundingSourceService;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** How a funding source was. */
@Path("/fundingSources/{fundingSourceId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class FundingSourceVersionResource {

    private final FundingSourceService service;
    private final References references;

    FundingSourceVersionResource(FundingSourceService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<FundingSourceVersionDetails> list(
            @PathParam("fundingSourceId") UUID fundingSourceId, @BeanParam PageRequest page) {
        return page.answer(
                service.versions(fundingSourceId, page.slice()),
                version -> FundingSourceVersionDetails.of(version, references));
    }

    @GET
    @Path("/{versionId}")
    @Authenticated
    public FundingSourceVersionDetails get(
            @PathParam("fundingSourceId") UUID fundingSourceId, @PathParam("versionId") UUID versionId) {
        return FundingSourceVersionDetails.of(service.version(fundingSourceId, versionId), references);
    }
}
