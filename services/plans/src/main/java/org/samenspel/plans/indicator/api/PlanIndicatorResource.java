package org.samenspel.plans.indicator.api;

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
import org.samenspel.plans.indicator.Decided;
import org.samenspel.plans.indicator.IndicatorImportService;
import org.samenspel.plans.indicator.IndicatorTextService;
import org.samenspel.plans.plan.api.TextQuery;
import org.samenspel.security.Roles;
import org.samenspel.web.limit.MaximumBodySize;
import org.samenspel.web.paging.Cursor;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** The indicators of a plan. */
@Path("/plans/{planId}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PlanIndicatorResource {

    private final IndicatorTextService texts;
    private final IndicatorImportService imports;
    private final References references;

    PlanIndicatorResource(IndicatorTextService texts, IndicatorImportService imports, References references) {
        this.texts = texts;
        this.imports = imports;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<IndicatorDetails> list(
            @PathParam("planId") UUID planId,
            @BeanParam @Valid IndicatorQuery query,
            @BeanParam TextQuery which,
            @BeanParam PageRequest page) {
        return page.answer(
                texts.list(planId, which.choice(), query.filter(), page.afterText(), page.limit()),
                indicator -> Cursor.of(indicator.sortKey()),
                indicator -> IndicatorDetails.of(indicator, null, references));
    }

    @GET
    @Produces(CsvFormat.LESS_WANTED_THAN_JSON)
    @Authenticated
    public String export(
            @PathParam("planId") UUID planId, @BeanParam TextQuery which, @QueryParam("form") @Nullable CsvForm form) {
        return texts.export(planId, which.choice(), form);
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
            @QueryParam("decidedBy") @Size(max = 200) @Nullable String decidedBy,
            byte[] body) {
        return imports.runImport(planId, body, request, new Decided(decidedBy, reason));
    }
}
