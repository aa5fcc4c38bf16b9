package org.samenspel.partners.organization;

import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What the other services are told of an organization; never whom to ask for there. */
public sealed interface OrganizationEvent extends Event permits OrganizationRegistered, OrganizationChanged {

    EventStream STREAM = new EventStream("partners", "organizations", 1);

    @Override
    default EventStream stream() {
        return STREAM;
    }
}
