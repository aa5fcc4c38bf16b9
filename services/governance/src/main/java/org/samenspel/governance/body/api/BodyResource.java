package org.samenspel.governance.body.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.Body;
import org.samenspel.governance.body.BodyFilter;
import org.samenspel.governance.body.BodyService;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Bodies. */
@Path("/bodies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class BodyResource {

    private final BodyService service;
    private final References references;

    BodyResource(BodyService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<BodyDetails> list(
            @QueryParam("code") @Size(max = 40) @Nullable String code,
            @QueryParam("agreementId") @Nullable UUID agreementId,
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        var filter = new BodyFilter(code, agreementId, withdrawn, unassignedOf);
        return page.answer(service.list(filter, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.GOVERNANCE_SECRETARY)
    public Response add(@Valid NewBody body) {
        Body added = service.add(body.code(), body.agreementId(), body.content());
        return Answers.created(details(added), added);
    }

    @GET
    @Path("/{bodyId}")
    @Authenticated
    public Response get(@PathParam("bodyId") UUID bodyId) {
        return answer(service.visible(bodyId));
    }

    private Response answer(Body body) {
        return Answers.of(details(body), body);
    }

    private BodyDetails details(Body body) {
        return BodyDetails.of(body, references);
    }
}
