package org.samenspel.partners.organization;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

/** An organization joined the network. */
public record OrganizationRegistered(
        UUID id, long version, LocalizedText names, OrganizationKind kind, List<Identifier> identifiers)
        implements OrganizationEvent {

    static OrganizationRegistered of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationRegistered(
                organization.id(), organization.version(), profile.names(), profile.kind(), profile.identifiers());
    }

    @Override
    public String fact() {
        return "registered";
    }
}
