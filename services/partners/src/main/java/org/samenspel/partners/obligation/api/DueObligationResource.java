package org.samenspel.partners.obligation.api;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.References;
import org.samenspel.partners.obligation.ObligationService;
import org.samenspel.web.paging.Page;
import org.samenspel.web.paging.PageRequest;

/** What is to be done, whatever agreement asks it. */
@Path("/obligations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DueObligationResource {

    private final ObligationService service;
    private final References references;

    DueObligationResource(ObligationService service, References references) {
        this.service = service;
        this.references = references;
    }

    @GET
    @Authenticated
    public Page<ObligationSummary> list(
            @QueryParam("dueUntil") @Nullable LocalDate dueUntil, @BeanParam PageRequest page) {
        LocalDate today = service.today();
        return page.answer(
                service.due(dueUntil, today, page.slice()),
                obligation -> ObligationSummary.of(obligation, today, references));
    }
}
