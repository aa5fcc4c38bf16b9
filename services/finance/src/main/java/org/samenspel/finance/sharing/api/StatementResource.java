package org.samenspel.finance.sharing.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.finance.organization.KnownOrganizations;
import org.samenspel.finance.sharing.Statement;
import org.samenspel.finance.sharing.StatementFilter;
import org.samenspel.finance.sharing.StatementService;
import org.samenspel.finance.sharing.StatementState;
import org.samenspel.finance.sharing.Statements;
import org.samenspel.security.Caller;
import org.samenspel.security.CurrentCaller;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.EntityTags;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Statements: each partner reads and answers its own. */
@Path("/statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class StatementResource {

    private final StatementService service;
    private final Statements statements;
    private final KnownOrganizations organizations;
    private final CurrentCaller caller;

    StatementResource(
            StatementService service, Statements statements, KnownOrganizations organizations, CurrentCaller caller) {
        this.service = service;
        this.statements = statements;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Authenticated
    public Page<StatementDetails> list(
            @QueryParam("costSharingId") @Nullable UUID costSharingId,
            @QueryParam("state") @Nullable StatementState state,
            @BeanParam PageRequest page,
            @Context UriInfo uri) {
        Caller current = caller.get();
        var filter = new StatementFilter(costSharingId, state);
        var found = statements.visible(current, filter, page.afterId(), page.limit());
        return Page.of(uri, page, found, statement -> Cursor.of(statement.id()))
                .map(statement -> StatementDetails.of(statement, organizations, uri))
                .withTotal(statements.countVisible(current, filter));
    }

    @GET
    @Path("/{statementId}")
    @Authenticated
    public Response get(@PathParam("statementId") UUID statementId, @Context UriInfo uri) {
        return answer(service.visible(statementId), uri);
    }

    @PUT
    @Path("/{statementId}/acceptance")
    @RolesAllowed({Roles.PARTNER, Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response accept(
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Context UriInfo uri) {
        Statement statement = service.ownToAnswer(statementId);
        EntityTags.require(ifMatch, statement.version());
        service.accept(statement);
        return answer(statement, uri);
    }

    @PUT
    @Path("/{statementId}/contestation")
    @RolesAllowed({Roles.PARTNER, Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response contest(
            @PathParam("statementId") UUID statementId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid Contestation body,
            @Context UriInfo uri) {
        Statement statement = service.ownToAnswer(statementId);
        EntityTags.require(ifMatch, statement.version());
        service.contest(statement, body.reason());
        return answer(statement, uri);
    }

    private Response answer(Statement statement, UriInfo uri) {
        return Answers.of(StatementDetails.of(statement, organizations, uri), statement.version());
    }
}
