package org.samenspel.partners.organization.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.samenspel.partners.organization.Identifier;
import org.samenspel.partners.organization.Organization;
import org.samenspel.partners.organization.OrganizationKind;
import org.samenspel.partners.organization.OrganizationProfile;
import org.samenspel.values.LocalizedText;

/** An organization as callers read it. */
public record OrganizationDetails(
        URI href,
        UUID id,
        LocalizedText names,
        OrganizationKind kind,
        List<String> themes,
        List<Identifier> identifiers) {

    static OrganizationDetails of(Organization organization, UriInfo uri) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationDetails(
                uri.getBaseUriBuilder()
                        .path(OrganizationResource.class)
                        .path(organization.id().toString())
                        .build(),
                organization.id(),
                profile.names(),
                profile.kind(),
                profile.themes(),
                profile.identifiers());
    }
}
