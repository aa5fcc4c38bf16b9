package org.samenspel.finance.sharing.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.finance.sharing.Statement;
import org.samenspel.finance.sharing.StatementAnswers;
import org.samenspel.finance.sharing.StatementFilter;
import org.samenspel.finance.sharing.StatementService;
import org.samenspel.finance.sharing.StatementState;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** Statements: each partner reads and answers its own. */
@Path("/statements")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class StatementResource {

    private final StatementService service;
    private final StatementAnswers answers;
    private final References references;

    StatementResource(StatementService service, StatementAnswers answers, References references) {
        this.service = service;
        this.answers = answers;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<StatementDetails> list(
            @QueryParam("costSharingId") @Nullable UUID costSharingId,
            @QueryParam("state") @Nullable StatementState state,
            @QueryParam("unassignedOf") @Nullable UUID unassignedOf,
            @BeanParam PageRequest page) {
        return page.answer(
                service.list(new StatementFilter(costSharingId, state, unassignedOf), page.slice()),
                statement -> StatementDetails.of(statement, references));
    }

    @GET
    @Path("/{statementId}")
    @Authenticated
    public Response get(@PathParam("statementId") UUID statementId) {
        return answer(service.visible(statementId));
    }

    @PUT
    @Path("/{statementId}/acceptance")
    @RolesAllowed({Roles.PARTNER, Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response accept(@PathParam("statementId") UUID statementId, @BeanParam IfMatch ifMatch) {
        Statement statement = ifMatch.of(service.ownToAnswer(statementId));
        answers.accept(statement);
        return answer(statement);
    }

    @PUT
    @Path("/{statementId}/contestation")
    @RolesAllowed({Roles.PARTNER, Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response contest(
            @PathParam("statementId") UUID statementId, @BeanParam IfMatch ifMatch, @Valid Contestation body) {
        Statement statement = ifMatch.of(service.ownToAnswer(statementId));
        answers.contest(statement, body.reason());
        return answer(statement);
    }

    @PUT
    @Path("/{statementId}/acceptanceOnBehalf")
    @RolesAllowed({Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response acceptOnBehalf(
            @PathParam("statementId") UUID statementId, @BeanParam IfMatch ifMatch, @Valid NewAcceptance body) {
        Statement statement = ifMatch.of(service.keptToAccept(statementId));
        answers.acceptOnBehalf(statement, body.proof());
        return answer(statement);
    }

    @PUT
    @Path("/{statementId}/answerWithdrawal")
    @RolesAllowed({Roles.PARTNER, Roles.FINANCE_OFFICER, Roles.NETWORK_COORDINATOR})
    public Response withdrawAnswer(
            @PathParam("statementId") UUID statementId, @BeanParam IfMatch ifMatch, @Valid CorrectionReason body) {
        Statement statement = ifMatch.of(service.answeredToChange(statementId));
        answers.withdrawAnswer(statement, body.reason());
        return answer(statement);
    }

    private Response answer(Statement statement) {
        return Answers.of(StatementDetails.of(statement, references), statement);
    }
}
