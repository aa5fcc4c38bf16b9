package org.samenspel.web.service;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.samenspel.values.LocalizedText;
import org.samenspel.values.problem.ProblemType;
import org.samenspel.web.paging.Page;
import org.samenspel.web.problem.Problems;

/** The catalog of the problems a client may meet. */
@Path("/refData/problemTypes")
@RunOnVirtualThread
public class ProblemTypeResource {

    private final Problems problems;

    ProblemTypeResource(Problems problems) {
        this.problems = problems;
    }

    @GET
    @PermitAll
    public Page<ProblemTypeDetails> problemTypes(UriInfo uri) {
        return Page.whole(
                uri, problems.types().stream().map(ProblemTypeDetails::of).toList());
    }

    /**
     * @param type the URN
     * @param status the HTTP status it is answered with
     * @param title what it says
     * @param href where it is described in full, if anywhere
     */
    record ProblemTypeDetails(
            String type,
            int status,
            LocalizedText title,
            @Nullable URI href) {

        static ProblemTypeDetails of(ProblemType type) {
            return new ProblemTypeDetails(type.urn(), type.status(), type.title(), type.href());
        }
    }
}
