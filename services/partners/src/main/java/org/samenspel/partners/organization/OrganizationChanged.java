package org.samenspel.partners.organization;

import java.util.List;
import java.util.UUID;
import org.samenspel.values.LocalizedText;

/** What is told of an organization changed; as it is now. */
public record OrganizationChanged(
        UUID id, long version, LocalizedText names, OrganizationKind kind, List<Identifier> identifiers)
        implements OrganizationEvent {

    static OrganizationChanged of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        return new OrganizationChanged(
                organization.id(), organization.version(), profile.names(), profile.kind(), profile.identifiers());
    }

    @Override
    public String fact() {
        return "changed";
    }
}
