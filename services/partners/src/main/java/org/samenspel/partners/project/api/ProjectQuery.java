package org.samenspel.partners.project.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.partners.project.ProjectFilter;

/** The filters of the list of projects, as the client gives them. */
public record ProjectQuery(
        @QueryParam("theme") @Size(max = 50) @Nullable String theme,
        @QueryParam("agreementId") @Nullable UUID agreementId,
        @QueryParam("reference") @Size(max = 100) @Nullable String reference,
        @QueryParam("withdrawn") @DefaultValue("false") boolean withdrawn) {

    ProjectFilter filter() {
        return new ProjectFilter(theme, agreementId, reference, withdrawn);
    }
}
