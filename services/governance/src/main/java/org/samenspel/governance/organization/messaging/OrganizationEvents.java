package org.samenspel.governance.organization.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.samenspel.events.inbox.Inbox;
import org.samenspel.events.inbox.Subscription;
import org.samenspel.governance.organization.KnownOrganizations;

/** Keeps the names of organizations. */
@ApplicationScoped
public class OrganizationEvents {

    private static final String REGISTERED = "org.samenspel.partners.v1.organizations.notify.registered";
    private static final String CHANGED = "org.samenspel.partners.v1.organizations.notify.changed";

    private final Inbox inbox;
    private final KnownOrganizations organizations;

    OrganizationEvents(Inbox inbox, KnownOrganizations organizations) {
        this.inbox = inbox;
        this.organizations = organizations;
    }

    @Incoming("organizations")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(
                record,
                Subscription.to(REGISTERED, OrganizationTold.class, this::keep),
                Subscription.to(CHANGED, OrganizationTold.class, this::keep));
    }

    private void keep(OrganizationTold told) {
        organizations.replace(told.id(), told.identifiers(), told.names());
    }
}
