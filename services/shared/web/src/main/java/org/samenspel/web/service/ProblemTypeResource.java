package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Hrefs;
import org.samenspel.web.paging.Page;
import org.samenspel.web.problem.Problems;

/** The catalog of the problems a client may meet. */
@Path("/refData/problemTypes")
@RunOnVirtualThread
public class ProblemTypeResource {

    private final Problems problems;
    private final Hrefs hrefs;

    ProblemTypeResource(Problems problems, Hrefs hrefs) {
        this.problems = problems;
        this.hrefs = hrefs;
    }

    @GET
    @PermitAll
    public Page<ProblemTypeDetails> problemTypes() {
        return hrefs.whole(problems.types())
                .map(type -> new ProblemTypeDetails(type.urn(), type.status(), type.title(), type.href()));
    }

    /** @param href where it is described in full, if anywhere */
    record ProblemTypeDetails(
            String type,
            int status,
            LocalizedText title,
            @Nullable URI href) {}
}
