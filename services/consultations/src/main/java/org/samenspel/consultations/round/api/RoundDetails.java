package org.samenspel.consultations.round.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.round.Round;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/**
 * A round as callers read it.
 *
 * @param organizationName as soon as the partners service tells it
 */
public record RoundDetails(
        URI href,
        UUID id,
        Organization organization,
        @Nullable LocalizedText organizationName,
        String reference,
        LocalizedText title,
        @Nullable LocalizedText subject) {

    static RoundDetails of(Round round, @Nullable LocalizedText organizationName, UriInfo uri) {
        return new RoundDetails(
                uri.getBaseUriBuilder()
                        .path(RoundResource.class)
                        .path(round.id().toString())
                        .build(),
                round.id(),
                round.organization(),
                organizationName,
                round.reference(),
                round.title(),
                round.subject());
    }
}
