package org.samenspel.consultations.round.api;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.consultations.round.Round;
import org.samenspel.directory.api.OrganizationReference;
import org.samenspel.directory.api.References;
import org.samenspel.values.LocalizedText;
import org.samenspel.web.href.Linked;
import org.samenspel.web.persistence.Withdrawal;

/**
 * A round as callers read it.
 *
 * @param withdrawal null unless it was begun by mistake
 */
public record RoundDetails(
        URI href,
        UUID id,
        OrganizationReference organization,
        String reference,
        LocalizedText title,
        @Nullable LocalizedText subject,
        @Nullable Withdrawal withdrawal)
        implements Linked {

    static RoundDetails of(Round round, References references) {
        return new RoundDetails(
                references.href(RoundResource.class, round.id()),
                round.id(),
                references.organization(round.organizationId()),
                round.reference(),
                round.title(),
                round.subject(),
                round.withdrawal());
    }
}
