package org.samenspel.consultations.result.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.samenspel.consultations.result.ResultService;
import org.samenspel.directory.api.References;

/** Results of campaigns. */
@Path("/campaigns/{campaignId}/results")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ResultResource {

    private final ResultService service;
    private final References references;

    ResultResource(ResultService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public ResultDetails get(@PathParam("campaignId") UUID campaignId) {
        return ResultDetails.of(service.visible(campaignId), references);
    }
}
