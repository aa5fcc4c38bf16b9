package org.samenspel.plans.action.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenspel.plans.action.Action;
import org.samenspel.plans.organization.KnownOrganizations;
import org.samenspel.security.Organization;
import org.samenspel.values.LocalizedText;

/** The organizations that work on an action and may measure its indicators. */
public record ActionPartners(URI href, List<Partner> partners) {

    static ActionPartners of(Action action, UUID planId, KnownOrganizations names, UriInfo uri) {
        return new ActionPartners(
                uri.getBaseUriBuilder().path(ActionPartnerResource.class).build(planId, action.number()),
                action.partners().stream()
                        .map(partner ->
                                new Partner(partner, names.nameOf(partner).orElse(null)))
                        .toList());
    }

    /** @param organizationName as soon as the partners service tells it */
    public record Partner(
            Organization organization, @Nullable LocalizedText organizationName) {}
}
