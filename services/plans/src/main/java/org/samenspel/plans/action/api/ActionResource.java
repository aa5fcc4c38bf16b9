package org.samenspel.plans.action.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.directory.api.References;
import org.samenspel.plans.action.Action;
import org.samenspel.plans.action.ActionContent;
import org.samenspel.plans.action.ActionFilter;
import org.samenspel.plans.action.ActionService;
import org.samenspel.plans.action.ActionTextService;
import org.samenspel.plans.plan.api.TextQuery;
import org.samenspel.security.Roles;
import org.samenspel.web.etag.Answers;
import org.samenspel.web.etag.IfMatch;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;
import org.samenspel.web.text.NewWithdrawal;

/** The actions of a year plan. */
@Path("/plans/{planId}/actions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ActionResource {

    private final ActionService service;
    private final ActionTextService texts;
    private final References references;

    ActionResource(ActionService service, ActionTextService texts, References references) {
        this.service = service;
        this.texts = texts;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<ActionDetails> list(
            @PathParam("planId") UUID planId,
            @QueryParam("theme") @Size(max = 200) @Nullable String theme,
            @QueryParam("goal") @Size(max = 20) @Nullable String goal,
            @BeanParam TextQuery which,
            @BeanParam PageRequest page) {
        var filter = new ActionFilter(theme, goal);
        return page.answer(
                texts.list(planId, which.choice(), filter, page.afterText(), page.limit()),
                action -> Cursor.of(action.sortKey()),
                action -> details(planId, action));
    }

    @GET
    @Produces(CsvFormat.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(
            @PathParam("planId") UUID planId, @BeanParam TextQuery which, @QueryParam("form") @Nullable CsvForm form) {
        return texts.export(planId, which.choice(), form);
    }

    @GET
    @Path("/{number}")
    @Authenticated
    public Response get(
            @PathParam("planId") UUID planId, @PathParam("number") String number, @BeanParam TextQuery which) {
        return answer(planId, texts.withNumber(planId, which.choice(), number));
    }

    @PUT
    @Path("/{number}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response withdraw(
            @PathParam("planId") UUID planId,
            @PathParam("number") String number,
            @BeanParam IfMatch ifMatch,
            @Valid NewWithdrawal body) {
        Action action = ifMatch.of(service.ownToWithdraw(planId, number));
        return answer(planId, texts.withdraw(planId, action, body.reason()));
    }

    @DELETE
    @Path("/{number}/withdrawal")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response restore(
            @PathParam("planId") UUID planId,
            @PathParam("number") String number,
            @BeanParam IfMatch ifMatch,
            @QueryParam("reason") @Size(max = 500) @Nullable String reason) {
        Action action = ifMatch.of(service.ownToWithdraw(planId, number));
        return answer(planId, texts.restore(planId, action, reason));
    }

    @POST
    @Path("/imports")
    @Consumes(CsvFormat.MEDIA_TYPE)
    @MaximumBodySize(CsvFormat.MAXIMUM_SIZE)
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public ImportReport runImport(
            @PathParam("planId") UUID planId,
            @BeanParam @Valid ImportRequest request,
            @QueryParam("reason") @Size(max = 500) @Nullable String reason,
            byte[] body) {
        return service.runImport(planId, body, request, reason);
    }

    @GET
    @Path("/{number}/partners")
    @Authenticated
    public Response partners(@PathParam("planId") UUID planId, @PathParam("number") String number) {
        return answerPartners(planId, service.withNumber(planId, number));
    }

    /** They are no part of its text, so that they change on a published plan too. */
    @PUT
    @Path("/{number}/partners")
    @RolesAllowed({Roles.PLANNER, Roles.NETWORK_COORDINATOR})
    public Response replacePartners(
            @PathParam("planId") UUID planId,
            @PathParam("number") String number,
            @BeanParam IfMatch ifMatch,
            @Valid NewActionPartners body) {
        Action action = ifMatch.of(service.ownToChange(planId, number));
        service.nameAllPartners(action, body.partnerIds());
        return answerPartners(planId, action);
    }

    private Response answer(UUID planId, ActionContent action) {
        return Answers.of(details(planId, action), action);
    }

    private ActionDetails details(UUID planId, ActionContent action) {
        return ActionDetails.of(action, planId, references);
    }

    private Response answerPartners(UUID planId, Action action) {
        return Answers.of(ActionPartners.of(action, planId, references), action);
    }
}
