package org.samenspel.partners.organization;

import java.util.List;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;
import org.samenspel.values.LocalizedText;

/** What the other services are told of an organization; never whom to ask for there. */
public sealed interface OrganizationEvent extends Event {

    EventStream STREAM = new EventStream("partners", "organizations", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** An organization joined the network. */
    record OrganizationRegistered(
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

    /** What is told of an organization changed; as it is now. */
    record OrganizationChanged(
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
}
