package org.samenspel.retention.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.samenspel.retention.RetentionService;
import org.samenspel.security.Roles;
import org.samenspel.web.href.Hrefs;
import org.samenspel.web.paging.Page;

/** For how long what is stored about people is kept, and how much of it went: for the privacy officer of the organization. */
@Path("/retentionCategories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RetentionCategoryResource {

    private final RetentionService service;
    private final Hrefs hrefs;

    RetentionCategoryResource(RetentionService service, Hrefs hrefs) {
        this.service = service;
        this.hrefs = hrefs;
    }

    @GET
    @RolesAllowed(Roles.PRIVACY_OFFICER)
    public Page<RetentionCategoryDetails> list(@QueryParam("year") @Nullable Integer year) {
        return hrefs.whole(service.report(year)).map(RetentionCategoryDetails::of);
    }
}
