package org.samenspel.consultations.round.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.samenspel.consultations.round.Round;
import org.samenspel.consultations.round.RoundService;
import org.samenspel.directory.api.References;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** Rounds. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RoundResource {

    private final RoundService service;
    private final References references;

    RoundResource(RoundService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<RoundDetails> list(
            @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn, @BeanParam PageRequest page) {
        return page.answer(service.list(withdrawn, page.slice()), this::details);
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response create(@Valid NewRound body) {
        Round round = service.begin(body.reference(), body.title(), body.subject());
        return Answers.created(details(round), round);
    }

    @GET
    @Path("/{roundId}")
    @Authenticated
    public Response get(@PathParam("roundId") UUID roundId) {
        Round round = service.visible(roundId);
        return Answers.of(details(round), round);
    }

    @PUT
    @Path("/{roundId}/withdrawal")
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response withdraw(
            @PathParam("roundId") UUID roundId, @BeanParam IfMatch ifMatch, @Valid NewWithdrawal body) {
        Round round = ifMatch.of(service.ownToChange(roundId));
        service.withdraw(round, body.reason());
        return Answers.of(details(round), round);
    }

    private RoundDetails details(Round round) {
        return RoundDetails.of(round, references);
    }
}
