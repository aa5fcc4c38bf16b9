package org.samenspel.consultations.round.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.samenspel.consultations.organization.KnownOrganizations;
import org.samenspel.consultations.round.Round;
import org.samenspel.consultations.round.Rounds;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.idempotency.Idempotent;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Rounds. */
@Path("/rounds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RoundResource {

    private final Rounds rounds;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    RoundResource(Rounds rounds, KnownOrganizations organizations, CurrentCaller caller) {
        this.rounds = rounds;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<RoundDetails> list(@BeanParam PageRequest page, @Context UriInfo uri) {
        Caller current = caller.get();
        UUID after = page.afterId();
        var found = rounds.visible(current, after, page.limit());
        return Page.of(uri, page, found, round -> Cursor.of(round.id()))
                .map(round -> details(round, uri))
                .withTotal(rounds.countVisible(current));
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.CONSULTATION_MANAGER)
    public Response create(@Valid NewRound body, @Context UriInfo uri) {
        Round round = body.roundOf(caller.get().organization());
        rounds.persistAndFlush(round);
        RoundDetails details = details(round, uri);
        return Answers.created(details.href(), details, round.version());
    }

    @GET
    @Path("/{roundId}")
    @Authenticated
    public Response get(@PathParam("roundId") UUID roundId, @Context UriInfo uri) {
        Round round = rounds.visible(roundId, caller.get());
        return Answers.of(details(round, uri), round.version());
    }

    private RoundDetails details(Round round, UriInfo uri) {
        return RoundDetails.of(round, organizations.nameOf(round.organization()).orElse(null), uri);
    }
}
