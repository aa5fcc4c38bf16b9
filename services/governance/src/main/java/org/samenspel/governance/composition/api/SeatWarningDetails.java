package org.samenspel.governance.composition.api;

import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.governance.body.api.BodyResource;
import org.samenspel.governance.composition.SeatWarning;
import org.samenspel.web.href.Linked;

/** A rule that a seat broke after it was given; its address is the composition of the body. */
public record SeatWarningDetails(
        URI href,
        UUID id,
        UUID bodyId,
        SeatWarning.Kind kind,
        @Nullable UUID personId,
        @Nullable OrganizationReference organization,
        LocalDate from,
        @Nullable LocalDate until,
        List<UUID> meetingIds)
        implements Linked {

    static SeatWarningDetails of(SeatWarning warning, References references) {
        return new SeatWarningDetails(
                UriBuilder.fromUri(references.href(BodyResource.class, warning.bodyId()))
                        .path("composition")
                        .build(),
                warning.id(),
                warning.bodyId(),
                warning.kind(),
                warning.personId(),
                warning.organizationId() == null ? null : references.organization(warning.organizationId()),
                warning.from(),
                warning.until(),
                warning.meetingIds());
    }
}
