package org.samenspel.consultations.response.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.samenspel.consultations.response.ResponseService;
import org.samenspel.consultations.response.json.AnswersJson;

/** Where respondents answer: without an account, and without a transaction, so that the database is asked once. */
@Path("/campaigns/{campaignId}/responses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ResponseResource {

    private final ResponseService service;
    private final AnswersJson json;

    ResponseResource(ResponseService service, AnswersJson json) {
        this.service = service;
        this.json = json;
    }

    @POST
    @PermitAll
    public Response submit(@PathParam("campaignId") UUID campaignId, JsonNode body) {
        service.submit(campaignId, json.read(body));
        return Response.status(Status.CREATED).entity(Receipt.ACCEPTED).build();
    }
}
