package org.samenspel.testing.contract.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Answers whatever the test asks for. */
@Path("/things")
public class ThingResource {
    private final Clock clock;

    ThingResource(Clock clock) {
        this.clock = clock;
    }

    @GET
    @Path("/{thingId}")
    @PermitAll
    public Response get(@QueryParam("answer") String answer, @QueryParam("status") int status) {
        String type = status < 400 ? "application/json" : "application/problem+json";
        return Response.status(status)
                .entity(answer)
                .type(type)
                .header("Date", clock.instant())
                .build();
    }

    @PUT
    @Path("/{thingId}")
    @RolesAllowed("planner")
    public Response put(String body) {
        return Response.noContent().build();
    }
}
