package org.samenspel.partners.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.samenspel.events.Event;
import org.samenspel.events.EventStream;

/** What is published of an organization: one fact each, with the organization as it is after it; never whom to ask for there. */
sealed interface OrganizationEvent extends Event {

    EventStream STREAM = new EventStream("partners", "organizations", 1);

    /** The organization after the fact; its properties are those of the event. */
    OrganizationOutline organization();

    @Override
    default UUID id() {
        return organization().id();
    }

    @Override
    default long version() {
        return organization().version();
    }

    @Override
    default EventStream stream() {
        return STREAM;
    }

    /** It joined the network. */
    record OrganizationRegistered(@JsonUnwrapped OrganizationOutline organization) implements OrganizationEvent {}

    /** Its name, kind or codes changed. */
    record OrganizationChanged(@JsonUnwrapped OrganizationOutline organization) implements OrganizationEvent {}

    /** It was registered by mistake: nothing new may name it. */
    record OrganizationWithdrawn(@JsonUnwrapped OrganizationOutline organization) implements OrganizationEvent {}

    /** From a day on, others act for it. */
    record OrganizationSucceeded(@JsonUnwrapped OrganizationOutline organization) implements OrganizationEvent {}

    /** It acts for itself after all. */
    record OrganizationSuccessionWithdrawn(@JsonUnwrapped OrganizationOutline organization)
            implements OrganizationEvent {}
}
