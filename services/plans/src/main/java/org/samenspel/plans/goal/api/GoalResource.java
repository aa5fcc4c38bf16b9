package org.samenspel.plans.goal.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.csv.CsvForm;
import org.samenspel.csv.CsvFormat;
import org.samenspel.csv.ImportReport;
import org.samenspel.csv.ImportRequest;
import org.samenspel.directory.api.References;
import org.samenspel.plans.goal.GoalLevel;
import org.samenspel.plans.goal.GoalService;
import org.samenspel.plans.plan.api.TextQuery;
import org.samenspel.security.Roles;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The goals a plan works on. */
@Path("/plans/{planId}/goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class GoalResource {

    private final GoalService service;
    private final References references;

    GoalResource(GoalService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<GoalDetails> list(
            @PathParam("planId") UUID planId,
            @QueryParam("level") @Nullable GoalLevel level,
            @BeanParam TextQuery which,
            @BeanParam PageRequest page) {
        return page.answer(
                service.list(planId, which.choice(), level, page.afterText(), page.limit()),
                goal -> Cursor.of(goal.sortKey()),
                goal -> GoalDetails.of(goal, planId, references));
    }

    @GET
    @Produces(CsvFormat.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(
            @PathParam("planId") UUID planId, @BeanParam TextQuery which, @QueryParam("form") @Nullable CsvForm form) {
        return service.export(planId, which.choice(), form);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    public GoalDetails get(
            @PathParam("planId") UUID planId, @PathParam("code") String code, @BeanParam TextQuery which) {
        return GoalDetails.of(service.withCode(planId, which.choice(), code), planId, references);
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
}
