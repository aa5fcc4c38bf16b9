package org.samenspel.plans.publication.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.samenspel.plans.plan.PlanScope;

/** The publication of a plan. */
public record PublicationDetails(URI href, UUID planId, Instant publishedAt) {

    static PublicationDetails of(PlanScope plan, UriInfo uri) {
        return new PublicationDetails(
                uri.getBaseUriBuilder().path(PublicationResource.class).build(plan.id()),
                plan.id(),
                Objects.requireNonNull(plan.publishedAt()));
    }
}
