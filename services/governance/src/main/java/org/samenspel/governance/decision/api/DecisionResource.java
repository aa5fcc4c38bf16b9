package org.samenspel.governance.decision.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspel.governance.decision.Decision;
import org.samenspel.governance.decision.DecisionFilter;
import org.samenspel.governance.decision.DecisionOutcome;
import org.samenspel.governance.decision.Decisions;
import org.samenspel.governance.sight.Sight;
import org.samenspel.security.Organization;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The decisions of all bodies that the caller sees. */
@Path("/decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DecisionResource {

    private final Decisions decisions;
    private final Sight sight;

    DecisionResource(Decisions decisions, Sight sight) {
        this.decisions = decisions;
        this.sight = sight;
    }

    @GET
    @Authenticated
    public Page<DecisionDetails> list(
            @QueryParam("bodyId") @Nullable UUID bodyId,
            @QueryParam("meetingId") @Nullable UUID meetingId,
            @QueryParam("outcome") @Nullable DecisionOutcome outcome,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Organization organization = sight.organization();
        var filter = new DecisionFilter(bodyId, meetingId, outcome);
        var found = decisions.visible(organization, filter, page.afterId(), page.limit());
        Set<UUID> withPeople =
                sight.bodiesWithPeople(found.stream().map(Decision::bodyId).collect(Collectors.toSet()));
        return Page.of(uri, page, found, decision -> Cursor.of(decision.id()))
                .map(decision -> DecisionDetails.of(decision, withPeople.contains(decision.bodyId()), uri))
                .withTotal(decisions.countVisible(organization, filter));
    }

    @GET
    @Path("/{decisionId}")
    @Authenticated
    public DecisionDetails get(@PathParam("decisionId") UUID decisionId, @Context UriInfo uri) {
        Decision decision = decisions.visible(decisionId, sight.organization());
        return DecisionDetails.of(decision, sight.showsPeopleOf(decision.bodyId()), uri);
    }
}
